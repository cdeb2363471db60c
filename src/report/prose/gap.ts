import type { NotFigure } from './notFigures.js';

/** What stands before an amount, back to the amount or the sentence before it. */
export interface Gap {
  /** With dates and section numbers left blank. */
  readonly words: string;
  /** Since the last comma, semicolon, colon or bracket. */
  readonly clause: string;
  /** The strongest break in it. */
  readonly break: 'sentence' | 'semicolon' | 'comma' | 'pause' | 'none';
  /** Is it nothing but what joins a list? */
  readonly joins: boolean;
}

/** Kinds of digits that name no thing and are left out of labels. */
const BLANK: ReadonlySet<string> = new Set(['date', 'section number', 'document number', 'time', 'issue']);

/** A month behind a word of comparison names the time before: it is kept as the plain words for that, in as many characters. A year may be any earlier one. */
function timeCompared(date: string, before: string): string {
  const isMonth = /^\d{1,2}\s*月(?:份)?$/.test(date) && /[较比]\s*$/.test(before);
  return (isMonth ? '上月' : '').padEnd(date.length, ' ');
}

/** A text with what names nothing blanked out, every other character at its place. */
export function blanked(text: string, notFigures: readonly NotFigure[]): string {
  let result = text;
  for (const { kind, start, end } of notFigures) {
    if (BLANK.has(kind)) result = result.slice(0, start) + (kind === 'date' ? timeCompared(text.slice(start, end), text.slice(0, start)) : ' '.repeat(end - start)) + result.slice(end);
  }
  return result;
}

const SENTENCE_END = /[。!?！？]|\n\s*\n|\.(?=\s+[A-Z])/;
const JOINS = /^\s*(?:%?\s*(?:和|与|及|以及|、|,|，|;|and|,\s*and)\s*)?$/;

const OPEN = '\u0001';
const CLOSE = '\u0002';

/** The pieces of a text between separators; brackets that close again belong to the words around them. */
export function piecesOf(text: string): string[] {
  const kept = text.replaceAll(/\(([^()\d]{1,12})\)/g, `${OPEN}$1${CLOSE}`);
  return kept.split(/[,;:()]/).map((piece) => piece.replaceAll(OPEN, '(').replaceAll(CLOSE, ')'));
}

/** Reads what stands between two places of a blanked text. */
export function gapBetween(text: string, from: number, to: number): Gap {
  const all = text.slice(from, to);
  const words = all.split(SENTENCE_END).at(-1) ?? '';
  const ended = words.length < all.length;
  const clause = piecesOf(words).at(-1) ?? '';
  const found = ended || from === 0 ? 'sentence' : /[;；]/.test(words) ? 'semicolon' : /[,，:：()（）]/.test(words) ? 'comma' : /、/.test(words) ? 'pause' : 'none';
  return { words, clause, break: found, joins: !ended && from > 0 && JOINS.test(all) };
}
