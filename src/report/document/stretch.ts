import type { Document, Passage } from './document.js';

/** Characters of a passage's text, end excluded. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The index of the first piece that ends behind an offset of the document's text. */
function pieceAt({ pieces }: Passage, at: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The stretch of a passage's text that shows the document's characters from `start` to `end` (excluded); null where it shows none of them. */
export function stretchWithin(passage: Passage, start: number, end: number): Stretch | null {
  const first = passage.pieces[pieceAt(passage, start)];
  const last = passage.pieces[pieceAt(passage, end - 1)] ?? passage.pieces.at(-1);
  if (first === undefined || last === undefined || end <= start) return null;
  const isExact = (piece: typeof first): boolean => piece.end - piece.start === piece.length;
  const from = isExact(first) ? first.at + Math.max(0, start - first.start) : first.at;
  const to = isExact(last) ? last.at + Math.max(0, Math.min(end - last.start, last.length)) : end > last.start ? last.at + last.length : last.at;
  return to > from ? { from, to } : null;
}

/** The words of a passage as the source writes them, as long as its text: traditional characters stay, what was read as a whole is as it was read. */
export function wordsAsWritten({ text }: Document, passage: Passage): string {
  const written = passage.pieces.map(({ at, length, start, end }) => (end - start === length ? text.slice(start, end) : passage.text.slice(at, at + length))).join('');
  return written.length === passage.text.length ? written : passage.text;
}
