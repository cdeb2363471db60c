import { emptyPassage, type Passage } from '../../document/index.js';

const TOTAL = /^(?:[合总小]\s*计|总数|total)/i;

/** The cells of a row of as many columns; a line of totals that is a cell short has no serial number. Null where it is short or long otherwise. */
export function withSerialNumber(cells: readonly Passage[], width: number): readonly Passage[] | null {
  const [first] = cells;
  if (cells.length === width) return cells;
  return first !== undefined && cells.length === width - 1 && TOTAL.test(first.text) ? [emptyPassage(first.place.start), ...cells] : null;
}
