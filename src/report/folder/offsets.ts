import type { FileMistakes } from './fileMistakes.js';

/** A place in the source text, end excluded; both null where it is not known. */
export interface Offsets {
  readonly start: number | null;
  readonly end: number | null;
}

const NOWHERE: Offsets = { start: null, end: null };

/** A text in a file, with the columns that say where it stands in the source. */
export interface PlacedText {
  readonly line: number;
  readonly text: string;
  /** The column's name and its text. */
  readonly start: readonly [string, string];
  readonly end: readonly [string, string];
}

function offset([column, written]: readonly [string, string], line: number, mistakes: FileMistakes): number | null {
  if (/^\d{1,9}$/.test(written)) return Number(written);
  mistakes.add('BAD_OFFSET', line, `"${column}" is "${written}"; expected a whole number of characters from the start of the source`, { name: written, column });
  return null;
}

/** Reads the two offsets of a text; left out together they are null. They have to be as far apart as the text is long. */
export function readOffsets({ line, text, start, end }: PlacedText, mistakes: FileMistakes): Offsets {
  if (start[1] === '' && end[1] === '') return NOWHERE;
  const from = offset(start, line, mistakes);
  const to = offset(end, line, mistakes);
  if (from === null || to === null) return NOWHERE;
  if (to - from === text.length) return { start: from, end: to };
  mistakes.add('BAD_OFFSET', line, `"${start[0]}" ${from} and "${end[0]}" ${to} are ${to - from} characters apart; expected ${text.length}, the length of "${text}"`);
  return NOWHERE;
}
