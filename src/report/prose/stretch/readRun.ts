import type { Amount } from '../amount.js';
import { classify, type Before, type Part } from '../classify.js';
import { namesOf, saysRespectively } from '../label.js';
import { addChange } from './addChange.js';
import { addFigure } from './addFigure.js';
import { addShare } from './addShare.js';
import type { Gap } from '../gap.js';
import { BASE_WORDS, baseIn, cleanLabel } from '../words.js';
import { addToNamed } from './addToNamed.js';
import { timesAsChange } from './timesAsChange.js';
import type { Reader } from './reader.js';

/** A name that is only what a change is measured from: 同比、环比分别增长5.2%和1.3%. */
const ONLY_BASE = /^(?:同比|环比|[较比与同](?:上年|去年|上月|上周|上期|上季度)(?:同期)?)$/;

/** Are points right behind a share the change of that share, as in 占比33.2%,较上年提高4.1个百分点? It is no figure, and no change of the count. */
function isOfShare(before: Part | null, gap: Gap): boolean {
  return before?.kind === 'share' && gap.break === 'comma' && cleanLabel(gap.clause.replace(BASE_WORDS, '').replace(/[较比]\s*(?=[^\s])/, '').replace(/(?:提高|提升|上升|增加|增长|下降|降低|减少|回落)(?:了)?\s*$/, '')) === '';
}

/** A bare number of a list whose last one alone prints the percent or points, as in 分别提高1.4和1.2个百分点. */
function inUnitOf(amount: Amount, { kind, word, quantity }: Amount): Amount {
  return amount.kind === 'bare' ? { ...amount, kind, word, quantity } : amount;
}

/** The figure of the amount right before, where it states an earlier value. */
function earlierBefore({ amounts, figures }: Reader, index: number): Before['earlier'] {
  const last = figures.at(-1);
  const isBefore = last?.standing.earlierOf === 'LAST' && last.end === amounts[index - 1]?.end;
  return isBefore ? { base: last.standing.earlierBase, lead: last.standing.lead } : null;
}

/** The words before an amount, with those before the earlier value in a bracket between: 是上周(35件)的2.8倍. */
function withEarlier(reader: Reader, index: number, gap: Gap): Gap {
  const earlier = earlierBefore(reader, index);
  return earlier === null || !/^\s*\)/.test(gap.words) ? gap : { ...gap, words: `${earlier.lead.replace(/\(\s*$/, '')}${gap.words.replace(/^\s*\)/, '')}` };
}

/** Reads amounts that are joined into one list, and tells what they do; the next list may go on as this one did. */
export function readRun(reader: Reader, from: number, count: number, before: { part: Part | null; amount: Amount | null }): Part | null {
  const [gap, first] = [reader.gaps[from], reader.amounts[from]];
  if (gap === undefined || first === undefined) return before.part;
  const bracketed = before.part?.kind === 'figure' && before.amount?.quantity === 'count';
  const last = reader.amounts[from + count - 1];
  const meant = first.kind === 'bare' && last !== undefined && (last.kind === 'percent' || last.kind === 'points') ? inUnitOf(first, last) : first;
  const part = classify(meant, gap, { ...before, bracketed, earlier: earlierBefore(reader, from) }, reader.plain.slice(first.end).split(/[,;.()\d]|\band\b/)[0] ?? '');
  const behind = reader.plain.slice(reader.amounts[from + count - 1]?.end ?? first.end);
  const names = namesOf(gap, count, behind);
  const spread = /分别|依次|respectively/.test(gap.words) || saysRespectively(behind);
  const bases = names?.map((name) => (ONLY_BASE.test(name) ? baseIn(name) : null)) ?? [];
  const areBases = bases.length > 0 && bases.every((base) => base !== null);
  if (part.kind === 'figure' && addToNamed(reader, from, first)) return before.part?.kind === 'share' ? before.part : part;
  if (part.kind === 'change' && meant.kind === 'points' && isOfShare(before.part, gap)) return before.part;
  for (let step = 0; step < count; step += 1) {
    const printed = reader.amounts[from + step];
    if (printed === undefined) continue;
    const amount = meant === first || last === undefined ? printed : inUnitOf(printed, last);
    const back = spread && names === null ? count - step : 1;
    const name = areBases ? null : (names?.[step] ?? null);
    const word = reader.amounts.slice(from + step + 1, from + count).find(({ kind }) => kind !== 'bare') ?? null;
    const times = gap.words === '' ? null : timesAsChange(amount, withEarlier(reader, from + step, reader.gaps[from + step] ?? gap));
    if (times !== null) addChange(reader, from + step, times.amount, times.part, back, name);
    else if (part.kind === 'share') addShare(reader, from + step, amount, part, back, name);
    else if (part.kind === 'figure') addFigure(reader, from + step, amount, word, name);
    else addChange(reader, from + step, amount, areBases ? { ...part, base: bases[step] ?? null, of: '' } : part, back, name);
  }
  return part;
}
