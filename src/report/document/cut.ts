import type { DocumentPlace, Passage, Piece } from './document.js';
import { pieceBehind, placeWithin } from './passage.js';

/** Where a passage stands beside its offsets. */
export type Spot = Pick<DocumentPlace, 'page' | 'table' | 'row' | 'column'>;

/** Of a source without pages, outside of any table. */
export const NO_SPOT: Spot = { page: null, table: null, row: null, column: null };

/** An empty passage at an offset of the document's text. */
export function emptyPassage(at: number, spot: Spot = NO_SPOT): Passage {
  return { text: '', place: { ...spot, start: at, end: at }, pieces: [] };
}

/** A passage whose text is the document's own from an offset on. */
export function passageAt(text: string, start: number, spot: Spot = NO_SPOT): Passage {
  const end = start + text.length;
  return text === '' ? emptyPassage(start, spot) : { text, place: { ...spot, start, end }, pieces: [{ at: 0, length: text.length, start, end }] };
}

function cutPiece(piece: Piece, from: number, to: number): Piece {
  const start = Math.max(piece.at, from);
  const end = Math.min(piece.at + piece.length, to);
  const isWhole = piece.end - piece.start !== piece.length;
  const shift = piece.start - piece.at;
  return { at: start - from, length: end - start, start: isWhole ? piece.start : start + shift, end: isWhole ? piece.end : end + shift };
}

/** The part of a passage from one offset of its text to another, end excluded. */
export function cutPassage(passage: Passage, from: number, to: number): Passage {
  if (from <= 0 && to >= passage.text.length) return passage;
  const touched = from < to ? passage.pieces.slice(pieceBehind(passage.pieces, from), pieceBehind(passage.pieces, to - 1) + 1) : [];
  const pieces = touched.map((piece) => cutPiece(piece, from, to));
  return { text: passage.text.slice(from, to), place: placeWithin(passage, from, to), pieces };
}

/** A passage without the white space around it. */
export function trimPassage(passage: Passage): Passage {
  const from = passage.text.length - passage.text.trimStart().length;
  const to = passage.text.trimEnd().length;
  return cutPassage(passage, from, Math.max(from, to));
}

/** The same words at another spot. */
export function atSpot(passage: Passage, spot: Partial<Spot>): Passage {
  return { ...passage, place: { ...passage.place, ...spot } };
}

/** Pieces that follow each other in the text and in the source, as one. */
function mergePieces(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    const areExact = last !== undefined && last.end - last.start === last.length && piece.end - piece.start === piece.length;
    if (last !== undefined && areExact && last.end === piece.start) merged[merged.length - 1] = { ...last, length: last.length + piece.length, end: piece.end };
    else merged.push(piece);
  }
  return merged;
}

/** Passages read as one, in order, with a separator between them that stands for whatever parts them in the source. */
export function joinPassages(passages: readonly Passage[], separator = ''): Passage {
  const [first] = passages;
  if (first === undefined) return emptyPassage(0);
  if (passages.length === 1) return first;
  const pieces: Piece[] = [];
  let at = 0;
  let end = first.place.start;
  for (const [index, passage] of passages.entries()) {
    if (index > 0 && separator !== '') {
      pieces.push({ at, length: separator.length, start: end, end: Math.max(end, passage.place.start) });
      at += separator.length;
    }
    for (const piece of passage.pieces) pieces.push({ ...piece, at: piece.at + at });
    at += passage.text.length;
    end = passage.place.end;
  }
  return { text: passages.map(({ text }) => text).join(separator), place: { ...first.place, end }, pieces: mergePieces(pieces) };
}
