import type { DocumentPlace, Passage, Piece } from './document.js';

function offsetIn(piece: Piece, at: number): number {
  return piece.end - piece.start === piece.length ? piece.start + at - piece.at : piece.start;
}

/** The index of the first piece that ends behind an offset of the passage's text; the number of pieces where none does. */
export function pieceBehind(pieces: readonly Piece[], at: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && piece.at + piece.length <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the characters from `start` to `end` (excluded) of a passage's text stand in the document. */
export function placeWithin(passage: Passage, start: number, end: number): DocumentPlace {
  const first = passage.pieces[pieceBehind(passage.pieces, start)];
  const last = passage.pieces[pieceBehind(passage.pieces, end - 1)] ?? passage.pieces.at(-1);
  const from = first === undefined ? passage.place.end : offsetIn(first, Math.max(start, first.at));
  if (end <= start || last === undefined) return { ...passage.place, start: from, end: from };
  const isWhole = last.end - last.start !== last.length;
  return { ...passage.place, start: from, end: isWhole ? last.end : last.start + Math.min(end, last.at + last.length) - last.at };
}
