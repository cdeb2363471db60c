import type { ReadCell } from '../zip/writtenTable.js';
import { LIMITS } from '../limits.js';
import { tooLarge } from '../refusals.js';
import type { CellRange } from './cellAddress.js';
import type { Area } from './areas.js';
import { between } from './between.js';

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** The columns of an area that have cells or are reached by merged ones, from left to right. */
function columnsOf(area: Area, merged: readonly CellRange[]): number[] {
  const columns = new Set(area.flatMap((row) => row.map(({ column }) => column)));
  const [least, most] = [...columns].reduce(([low, high], column) => [Math.min(low, column), Math.max(high, column)], [Infinity, 0]);
  for (const { from, to } of merged) {
    for (let column = Math.max(from.column, least); column <= Math.min(to.column, most, from.column + LIMITS.tableColumns); column += 1) columns.add(column);
  }
  return [...columns].sort((a, b) => a - b);
}

/** The cells of an area with their spans, an empty one wherever nothing is printed and no merged cell reaches. */
export function areaRows(area: Area, merged: readonly CellRange[], page: number): ReadCell[][] {
  const rowNumbers = area.map((row) => row[0]?.row ?? 0);
  const inside = between(merged, ({ from }) => from.row, rowNumbers[0] ?? 0, rowNumbers.at(-1) ?? 0);
  const columns = columnsOf(area, inside);
  if (columns.length > LIMITS.tableColumns) throw tooLarge(`a sheet has ${columns.length} columns`, 'tableColumns');
  const spans = new Map<string, Shape>();
  const covered = new Set<string>();
  for (const { from, to } of inside) {
    const rows = between(rowNumbers, (row) => row, from.row, to.row);
    const across = between(columns, (column) => column, from.column, to.column);
    spans.set(`${from.row} ${from.column}`, { rows: Math.max(1, rows.length), columns: Math.max(1, across.length) });
    for (const row of rows) for (const column of across) if (row !== from.row || column !== from.column) covered.add(`${row} ${column}`);
    if (covered.size > LIMITS.cells) throw tooLarge('merged cells cover too many cells', 'cells');
  }
  return area.map((cells, index) => {
    const row = rowNumbers[index] ?? 0;
    const texts = new Map(cells.map(({ column, text }) => [column, text]));
    return columns.flatMap((number, column): ReadCell[] => {
      const key = `${row} ${number}`;
      if (covered.has(key)) return [];
      const { rows, columns: across } = spans.get(key) ?? { rows: 1, columns: 1 };
      return [{ text: texts.get(number) ?? '', row: index, column, rowSpan: rows, colSpan: across, header: null, spot: { page, row, column: number } }];
    });
  });
}
