import { placeWithin } from '../../document/index.js';
import type { Square } from './sections.js';

/** Where the text of a square stands in the source; without offsets where no cell is. */
export function squarePlace(square: Square): { start: number | null; end: number | null } {
  const { cell } = square;
  if (cell === null) return { start: null, end: null };
  const lead = cell.text.length - cell.text.trimStart().length;
  const { start, end } = placeWithin(cell, lead, cell.text.trimEnd().length);
  return { start, end };
}
