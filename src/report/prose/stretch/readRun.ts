import type { Amount } from '../amount.js';
import { classify, type Part } from '../classify.js';
import { namesOf, saysRespectively } from '../label.js';
import { addChange } from './addChange.js';
import { addFigure } from './addFigure.js';
import { addShare } from './addShare.js';
import { baseIn } from '../words.js';
import { addToNamed } from './addToNamed.js';
import { timesAsChange } from './timesAsChange.js';
import type { Reader } from './reader.js';

/** A name that is only what a change is measured from: 同比、环比分别增长5.2%和1.3%. */
const ONLY_BASE = /^(?:同比|环比|[较比与同](?:上年|去年|上月|上周|上期|上季度)(?:同期)?)$/;

/** Reads amounts that are joined into one list, and tells what they do; the next list may go on as this one did. */
export function readRun(reader: Reader, from: number, count: number, before: { part: Part | null; amount: Amount | null }): Part | null {
  const [gap, first] = [reader.gaps[from], reader.amounts[from]];
  if (gap === undefined || first === undefined) return before.part;
  const bracketed = before.part?.kind === 'figure' && before.amount?.quantity === 'count';
  const part = classify(first, gap, { ...before, bracketed }, reader.plain.slice(first.end).split(/[,;.()\d]|\band\b/)[0] ?? '');
  const behind = reader.plain.slice(reader.amounts[from + count - 1]?.end ?? first.end);
  const names = namesOf(gap, count, behind);
  const spread = /分别|依次|respectively/.test(gap.words) || saysRespectively(behind);
  const bases = names?.map((name) => (ONLY_BASE.test(name) ? baseIn(name) : null)) ?? [];
  const areBases = bases.length > 0 && bases.every((base) => base !== null);
  if (part.kind === 'figure' && addToNamed(reader, from, first)) return before.part?.kind === 'share' ? before.part : part;
  for (let step = 0; step < count; step += 1) {
    const amount = reader.amounts[from + step];
    if (amount === undefined) continue;
    const back = spread && names === null ? count - step : 1;
    const name = areBases ? null : (names?.[step] ?? null);
    const word = reader.amounts.slice(from + step + 1, from + count).find(({ kind }) => kind !== 'bare') ?? null;
    const times = gap.words === '' ? null : timesAsChange(amount, reader.gaps[from + step] ?? gap);
    if (times !== null) addChange(reader, from + step, times.amount, times.part, back, name);
    else if (part.kind === 'share') addShare(reader, from + step, amount, part, back, name);
    else if (part.kind === 'figure') addFigure(reader, from + step, amount, word, name);
    else addChange(reader, from + step, amount, areBases ? { ...part, base: bases[step] ?? null, of: '' } : part, back, name);
  }
  return part;
}
