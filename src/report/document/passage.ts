import type { DocumentPlace, Passage, Piece } from './document.js';

function offsetIn(piece: Piece, at: number): number {
  return piece.end - piece.start === piece.length ? piece.start + at - piece.at : piece.start;
}

/** Where the characters from `start` to `end` (excluded) of a passage's text stand in the document. */
export function placeWithin(passage: Passage, start: number, end: number): DocumentPlace {
  const first = passage.pieces.find((piece) => start < piece.at + piece.length);
  const last = passage.pieces.findLast((piece) => piece.at < end);
  const from = first === undefined ? passage.place.end : offsetIn(first, Math.max(start, first.at));
  if (end <= start || last === undefined) return { ...passage.place, start: from, end: from };
  const isWhole = last.end - last.start !== last.length;
  return { ...passage.place, start: from, end: isWhole ? last.end : last.start + Math.min(end, last.at + last.length) - last.at };
}
