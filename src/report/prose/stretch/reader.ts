import type { Amount } from '../amount.js';
import type { Gap } from '../gap.js';
import type { ProseFigure, Standing } from '../proseFigure.js';
import { AMONG, AVERAGE, CLASSIFIED } from '../words.js';

/** A figure while its sentence is read. */
export type Draft = { -readonly [Key in keyof ProseFigure]: ProseFigure[Key] };

/** A stretch of text and what was read of it so far. */
export interface Reader {
  readonly text: string;
  readonly plain: string;
  readonly amounts: readonly Amount[];
  readonly gaps: readonly Gap[];
  readonly depths: readonly number[];
  readonly sentences: readonly number[];
  readonly figures: Draft[];
  readonly notUnderstood: { text: string; start: number }[];
}

/** How the words around an amount put it into the text. */
export function standingOf(reader: Reader, index: number, joint: boolean): Standing {
  const gap = reader.gaps[index];
  const words = gap?.words ?? '';
  const opens = AMONG.test(words) ? 'AMONG' : CLASSIFIED.test(words) ? 'CLASSIFIED' : null;
  return { break: gap?.break ?? 'none', opens, lead: words.trim(), depth: reader.depths[index] ?? 0, average: AVERAGE.test(gap?.clause ?? ''), joint, earlierOf: null, earlierBase: null, ownChanges: false, sentence: reader.sentences[index] ?? 0 };
}

/** A figure at an amount, without a value yet. */
export function draft(reader: Reader, index: number, amount: Amount, label: string): Draft {
  return {
    start: amount.start, end: amount.end, printed: reader.text.slice(amount.start, amount.end), label, measureWord: amount.word, quantity: amount.quantity,
    value: null, interval: null, changes: [], share: null, shareOf: null, standing: standingOf(reader, index, false),
  };
}

/** A figure that nothing but a change is printed of, at a place without an amount. */
export function draftAt(reader: Reader, start: number, end: number, label: string): Draft {
  const standing: Standing = { break: 'sentence', opens: null, lead: '', depth: 0, average: false, joint: false, earlierOf: null, earlierBase: null, ownChanges: true, sentence: reader.sentences.at(-1) ?? 0 };
  return { start, end, printed: reader.text.slice(start, end), label, measureWord: '', quantity: 'count', value: null, interval: null, changes: [], share: null, shareOf: null, standing };
}
