import type { Passage } from '../../document/index.js';
import { emptyPassage } from '../../document/index.js';
import { looksLikeNumber } from './looksLikeNumber.js';

const WIDEST = 40;
const HEADING_ROWS = 3;

type CellKind = 'words' | 'number' | 'empty';

function kindOf({ text }: Passage): CellKind {
  return text === '' ? 'empty' : looksLikeNumber(text) ? 'number' : 'words';
}

/** Whether the kinds from `first` on repeat every `width`, beginning with words and with figures among them. */
function repeats(kinds: readonly CellKind[], first: number, width: number): boolean {
  const columns = new Map<number, CellKind>();
  for (let at = first; at < kinds.length; at += 1) {
    const kind = kinds[at] ?? 'empty';
    const column = (at - first) % width;
    const known = columns.get(column) ?? 'empty';
    if (kind === 'empty') continue;
    if (known === 'empty') columns.set(column, kind);
    else if (known !== kind) return false;
  }
  const found = [...columns.values()];
  return found.includes('number') && (columns.get(0) === 'words' || columns.get(1) === 'words');
}

/** The heading cells before the first row of figures, as rows; one cell short, the corner was empty. */
function headingRows(cells: readonly Passage[], width: number): Passage[][] {
  const first = cells[0];
  if (first === undefined) return [];
  if (cells.length === width - 1) return [[emptyPassage(first.place.start), ...cells]];
  const rest = cells.length % width;
  const rows = rest === 0 ? [] : width > rest && rest > 1 ? [cells.slice(0, rest)] : cells.slice(0, rest).map((cell) => [cell]);
  for (let at = rest; at < cells.length; at += width) rows.push(cells.slice(at, at + width));
  return rows;
}

/**
 * Cells in reading order as rows, found by how words and figures follow each other: the fewest cells before the first row,
 * then the narrowest row. Null where no rhythm holds for at least two rows.
 */
export function rowsByRhythm(cells: readonly Passage[]): Passage[][] | null {
  const kinds = cells.map(kindOf);
  for (let first = 0; first <= Math.min(cells.length - 4, WIDEST * HEADING_ROWS); first += 1) {
    for (let width = 2; width <= Math.min(WIDEST, (cells.length - first) / 2); width += 1) {
      if ((cells.length - first) % width !== 0 || first > width * HEADING_ROWS || !repeats(kinds, first, width)) continue;
      const rows = headingRows(cells.slice(0, first), width);
      for (let at = first; at < cells.length; at += width) rows.push(cells.slice(at, at + width));
      return rows;
    }
  }
  return null;
}
