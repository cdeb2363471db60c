import { joinPassages, type Passage } from '../../document/index.js';

/** Words in a row that stand from one place to another, from left to right, in any unit of length. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly passage: Passage;
}

/** Words with the columns that they stand over, from 0. */
export interface AlignedCell {
  readonly column: number;
  readonly colSpan: number;
  readonly passage: Passage;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where the columns stand, by the rows that have a cell in each; null where columns would overlap. */
function columnsOf(rows: readonly (readonly Segment[])[]): Stretch[] | null {
  const width = Math.max(...rows.map((row) => row.length));
  const full = rows.filter((row) => row.length === width);
  const columns = Array.from({ length: width }, (_, column) => ({
    from: Math.min(...full.map((row) => row[column]?.from ?? Infinity)),
    to: Math.max(...full.map((row) => row[column]?.to ?? -Infinity)),
  }));
  return columns.every(({ to }, column) => to <= (columns[column + 1]?.from ?? Infinity)) ? columns : null;
}

function distance(segment: Stretch, column: Stretch): number {
  return Math.abs(segment.from + segment.to - column.from - column.to);
}

function place(segment: Segment, columns: readonly Stretch[]): AlignedCell {
  const under = columns.flatMap((column, index) => (segment.from < column.to && segment.to > column.from ? [index] : []));
  const [first] = under;
  if (first !== undefined) return { column: first, colSpan: under.length, passage: segment.passage };
  const nearest = columns.reduce((best, column, index) => (distance(segment, column) < distance(segment, columns[best] ?? column) ? index : best), 0);
  return { column: nearest, colSpan: 1, passage: segment.passage };
}

/** Cells that fall in the same column are one. */
function merged(cells: readonly AlignedCell[]): AlignedCell[] {
  const kept: AlignedCell[] = [];
  for (const cell of cells) {
    const last = kept.at(-1);
    if (last !== undefined && cell.column < last.column + last.colSpan) {
      const colSpan = Math.max(last.colSpan, cell.column + cell.colSpan - last.column);
      kept[kept.length - 1] = { column: last.column, colSpan, passage: joinPassages([last.passage, cell.passage], ' ') };
    } else kept.push(cell);
  }
  return kept;
}

/** The columns of rows by where their words stand: those under each other are one column. Null where that is not clear. */
export function alignColumns(rows: readonly (readonly Segment[])[]): { readonly width: number; readonly rows: AlignedCell[][] } | null {
  const columns = columnsOf(rows);
  if (columns === null) return null;
  return { width: columns.length, rows: rows.map((row) => merged(row.map((segment) => place(segment, columns)))) };
}
