import type { PrintedShare } from '../../model/index.js';
import { amountsIn, type Amount } from './amount.js';
import { classify, type Part } from './classify.js';
import { namedRates } from './namedRates.js';
import { blanked, gapBetween, type Gap } from './gap.js';
import { labelOf, namesOf, runLength } from './label.js';
import { changeOfAmount, differenceOfAmount, shareOfAmount, valueOf } from './meaning.js';
import { notFiguresIn } from './notFigures.js';
import { plainText } from './plainText.js';
import type { ProseChange, ProseFigure, ProseReading, Standing } from './proseFigure.js';
import { AMONG, AVERAGE, CLASSIFIED } from './words.js';

type Draft = { -readonly [Key in keyof ProseFigure]: ProseFigure[Key] };

interface Reader {
  readonly text: string;
  readonly plain: string;
  readonly amounts: readonly Amount[];
  readonly gaps: readonly Gap[];
  readonly depths: readonly number[];
  readonly sentences: readonly number[];
  readonly figures: Draft[];
  readonly notUnderstood: { text: string; start: number }[];
}

/** How many brackets are open before each amount. */
function depthsOf(text: string, amounts: readonly Amount[]): number[] {
  let [depth, read] = [0, 0];
  return amounts.map(({ start }) => {
    for (; read < start; read += 1) {
      if (text.charAt(read) === '(') depth += 1;
      else if (text.charAt(read) === ')' && depth > 0) depth -= 1;
    }
    return depth;
  });
}

/** Which sentence each amount stands in, from 1. */
function sentencesOf(gaps: readonly Gap[]): number[] {
  let sentence = 0;
  return gaps.map((gap) => (sentence += gap.break === 'sentence' ? 1 : 0));
}

function standingOf(reader: Reader, index: number, joint: boolean): Standing {
  const gap = reader.gaps[index];
  const words = gap?.words ?? '';
  const opens = AMONG.test(words) ? 'AMONG' : CLASSIFIED.test(words) ? 'CLASSIFIED' : null;
  return { break: gap?.break ?? 'none', opens, lead: words.trim(), depth: reader.depths[index] ?? 0, average: AVERAGE.test(gap?.clause ?? ''), joint, sentence: reader.sentences[index] ?? 0 };
}

function draft(reader: Reader, index: number, amount: Amount, label: string): Draft {
  return {
    start: amount.start, end: amount.end, printed: reader.text.slice(amount.start, amount.end), label, measureWord: amount.word, quantity: amount.quantity,
    value: null, interval: null, changes: [], share: null, shareOf: null, standing: standingOf(reader, index, false),
  };
}

/** The figures that a change or share beside them is of: by name, else the last ones; as many as there are amounts in its list. */
function targets(reader: Reader, of: string, back: number): Draft | null {
  if (of !== '') return reader.figures.findLast(({ label }) => label === of || label.endsWith(of) || of.endsWith(label)) ?? null;
  const last = reader.figures.filter(({ standing, value }) => !standing.joint && value !== null);
  const plain = back === 1 ? last.filter((figure) => !figure.standing.average || figure === last[0]) : last;
  return (plain.length === 0 ? last : plain).at(-back) ?? null;
}

function addChange(reader: Reader, index: number, amount: Amount, part: Part, back: number, name: string | null): void {
  if (part.kind !== 'change' && part.kind !== 'difference') return;
  const named = name ?? part.of;
  const target = targets(reader, named, back);
  const alone = { ...draft(reader, index, amount, named), quantity: named.endsWith('率') ? ('rate' as const) : ('count' as const) };
  const figure = target ?? alone;
  const printed = reader.text.slice(amount.start, amount.end);
  const gap = reader.gaps[index];
  const from = gap === undefined ? amount.start : amount.start - (/(?:同比|环比|较|比|与|增|上升|提|下降|减|降|回落|缩短|下滑)[^,;:。()]*$/.exec(gap.words.replace(/[↑↓▲▼+−-]\s*$/, ''))?.[0].length ?? 0);
  const start = amount.sign === null ? Math.max(from, target?.end ?? 0) : amount.start;
  const text = start < amount.start ? reader.text.slice(start, amount.end) : printed;
  const change: ProseChange = part.kind === 'change'
    ? { base: part.base, relative: changeOfAmount(amount, part.direction, figure.quantity, text, start, amount.end), difference: null }
    : { base: part.base, relative: null, difference: differenceOfAmount(amount, part.direction, text, start, amount.end) };
  figure.changes = [...figure.changes, change];
  if (target === null) reader.figures.push({ ...figure, measureWord: figure.quantity === 'rate' ? '%' : '' });
}

/** A share behind a list of names and counts whose others print none is a share of all of them. */
function isOfAList(reader: Reader, of: string, back: number): boolean {
  const [before, last] = [reader.figures.at(-2), reader.figures.at(-1)];
  return of === '' && back === 1 && last?.standing.break === 'pause' && before !== undefined && before.quantity === 'count' && last.quantity === 'count'
    && before.standing.sentence === last.standing.sentence && before.share === null && before.changes.length === 0 && last.changes.length === 0;
}

function addShare(reader: Reader, index: number, amount: Amount, part: Part & { kind: 'share' }, back: number, name: string | null): void {
  const named = name ?? part.of;
  const share: PrintedShare = shareOfAmount(amount, reader.text.slice(amount.start, amount.end), amount.start, amount.end);
  const joint = part.joint || isOfAList(reader, named, back);
  const target = joint ? null : targets(reader, named, back);
  if (target !== null && target.share === null && target.quantity === 'count') {
    target.share = share;
    target.shareOf = part.whole;
    return;
  }
  const gap = reader.gaps[index];
  const label = named === '' ? (gap?.clause ?? '').trim() : named;
  const value = joint ? valueOf(amount) : null;
  reader.figures.push({
    ...draft(reader, index, amount, label), value: value?.value ?? null, interval: value?.interval ?? null, share: joint ? null : share, shareOf: part.whole,
    quantity: joint ? 'rate' : 'count', measureWord: joint ? '%' : '', standing: standingOf(reader, index, joint),
  });
}

const NAMED_BARE = /(?:数|量|计|为|共|达|是|有|:|：|率|received|handled|of|total|to)\s*$/;

function addFigure(reader: Reader, index: number, amount: Amount, word: Amount | null, name: string | null): void {
  const gap = reader.gaps[index];
  const meant = amount.kind === 'bare' && word !== null ? { ...amount, word: word.word, quantity: word.quantity, kind: word.kind } : amount;
  const value = valueOf(meant);
  const after = reader.plain.slice(amount.end);
  const label = name ?? (gap === undefined ? '' : labelOf(gap, after));
  const bare = meant.kind === 'bare' && name === null && !NAMED_BARE.test(gap?.words ?? '') && !/,\d{3}/.test(reader.plain.slice(amount.start, amount.end));
  if (value === null || bare) {
    reader.notUnderstood.push({ text: reader.text.slice(amount.start, amount.end), start: amount.start });
    return;
  }
  reader.figures.push({ ...draft(reader, index, meant, label), ...value });
}

function readRun(reader: Reader, from: number, count: number, before: { part: Part | null; amount: Amount | null }): Part | null {
  const [gap, first] = [reader.gaps[from], reader.amounts[from]];
  if (gap === undefined || first === undefined) return before.part;
  const bracketed = before.part?.kind === 'figure' && before.amount?.quantity === 'count';
  const part = classify(first, gap, { ...before, bracketed }, reader.plain.slice(first.end).split(/[,;.()]/)[0] ?? '');
  const names = namesOf(gap, count);
  const spread = /分别|依次|respectively/.test(gap.words);
  for (let step = 0; step < count; step += 1) {
    const amount = reader.amounts[from + step];
    if (amount === undefined) continue;
    const back = spread && names === null ? count - step : 1;
    const name = names?.[step] ?? null;
    const word = reader.amounts.slice(from + step + 1, from + count).find(({ kind }) => kind !== 'bare') ?? null;
    if (part.kind === 'share') addShare(reader, from + step, amount, part, back, name);
    else if (part.kind === 'figure') addFigure(reader, from + step, amount, word, name);
    else addChange(reader, from + step, amount, part, back, name);
  }
  return part;
}

/** Reads the figures of a stretch of text that is no longer than a paragraph. Offsets are those of the text given. */
export function readStretch(text: string): ProseReading {
  const half = plainText(text);
  const outside = notFiguresIn(half);
  const plain = blanked(half, outside);
  const { amounts, unread } = amountsIn(plain, outside);
  const gaps = amounts.map(({ start }, index) => gapBetween(plain, amounts[index - 1]?.end ?? 0, start));
  const reader: Reader = { text, plain, amounts, gaps, depths: depthsOf(plain, amounts), sentences: sentencesOf(gaps), figures: [], notUnderstood: unread.map(({ start, end }) => ({ text: text.slice(start, end), start })) };
  let part: Part | null = null;
  for (let index = 0; index < amounts.length;) {
    const spread = /分别|依次|respectively/.test(gaps[index]?.words ?? '') || amounts[index]?.kind === 'bare';
    const count = spread ? runLength(amounts, gaps, index) : 1;
    part = readRun(reader, index, count, { part, amount: amounts[index - 1] ?? null });
    index += count;
  }
  return { figures: namedRates(reader.figures), notUnderstood: reader.notUnderstood };
}
