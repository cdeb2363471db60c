import type { DraftCell, TablePart } from '../lines/part.js';
import { looksLikeNumber } from '../tables/looksLikeNumber.js';
import { rowsFromTop } from './titleRows.js';

function isPlain(rows: readonly (readonly DraftCell[])[]): boolean {
  return rows.every((row) => row.length === rows[0]?.length && row.every(({ rowSpan, colSpan }) => rowSpan === 1 && colSpan === 1));
}

/** How many columns a heading repeats after: all but the first of each group say the same; null where it does not. */
function repeatsAfter(heading: readonly string[]): number | null {
  for (let width = 2; width <= heading.length / 2; width += 1) {
    const repeats = heading.length % width === 0 && heading.every((words, column) => words !== '' && (column % width === 0 || words === heading[column % width]));
    if (repeats) return width;
  }
  return null;
}

/** Whether each group of columns begins with labels and has figures behind them. */
function areLabelled(rows: readonly (readonly DraftCell[])[], width: number): boolean {
  const isFigure = (cell: DraftCell): boolean => cell.passage.text !== '' && looksLikeNumber(cell.passage.text);
  return rows.length > 0 && rows.every((row) => row.every((cell, column) => cell.passage.text === '' || column % width !== 0 || !isFigure(cell))) && rows.some((row) => row.some(isFigure));
}

/** The cells of one group of columns, counted from its own first; rows without any words are left out. */
function group(rows: readonly (readonly DraftCell[])[], from: number, width: number): DraftCell[][] {
  return rows
    .map((row) => row.slice(from, from + width).map((cell) => ({ ...cell, column: cell.column - from })))
    .filter((row) => row.some(({ passage }) => passage.text !== ''));
}

/**
 * Tables that were printed beside each other, each by itself: where the heading repeats itself but for the labels' column.
 * Where the labels' heading repeats too it is one table that goes on at the side, and its rows are put below each other.
 */
export function besideEachOther(table: TablePart): TablePart[] {
  const [heading, ...rows] = table.rows;
  if (heading === undefined || !isPlain(table.rows)) return [table];
  const words = heading.map(({ passage }) => passage.text);
  const width = repeatsAfter(words);
  if (width === null || !areLabelled(rows, width)) return [table];
  const starts = Array.from({ length: words.length / width }, (_, index) => index * width);
  const isOne = starts.every((start) => words[start] === words[0]);
  if (isOne) return [{ ...table, rows: rowsFromTop([heading.slice(0, width), ...starts.flatMap((start) => group(rows, start, width))]) }];
  return starts.map((start, index) => ({
    ...table,
    before: index === 0 ? table.before : [],
    after: index === starts.length - 1 ? table.after : [],
    rows: rowsFromTop([...group([heading], start, width), ...group(rows, start, width)]),
  }));
}
