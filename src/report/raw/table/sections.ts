import type { Grid, GridCell } from '../../document/index.js';
import { unspaced } from '../unspaced.js';
import { readCell, type CellMeaning } from './cell.js';

/** One place of a table, with what covers it. */
export interface Square {
  readonly cell: GridCell | null;
  readonly meaning: CellMeaning;
  /** Does the cell begin here, or only cover this place? */
  readonly own: boolean;
}

/** Rows of a table that belong together: its heading lines, then lines with figures. */
export interface Section {
  readonly heading: readonly (readonly Square[])[];
  readonly body: readonly (readonly Square[])[];
  /** A line of its own above the headings, as a title. */
  readonly title: string;
}

const BLANK: Square = { cell: null, meaning: { kind: 'empty' }, own: false };

/** Every place of a grid, row by row, spans filled in. */
export function squaresOf(grid: Grid): Square[][] {
  const rows: Square[][] = grid.rows.map(() => Array.from({ length: grid.width }, () => BLANK));
  for (const printed of grid.rows.flat()) {
    const cell = { ...printed, ...unspaced(printed) };
    const meaning = readCell(cell.text);
    for (let down = 0; down < cell.rowSpan; down += 1) {
      const row = rows[cell.row + down];
      if (row === undefined) break;
      for (let across = 0; across < cell.colSpan && cell.column + across < grid.width; across += 1) {
        row[cell.column + across] = { cell, meaning, own: down === 0 && across === 0 };
      }
    }
  }
  return rows;
}

const numbers = (row: readonly Square[]): number => row.filter(({ own, meaning }) => own && (meaning.kind === 'number')).length;
const worded = (row: readonly Square[]): number => row.filter(({ own, meaning }) => own && meaning.kind === 'words').length;

/** A turned table: what was a column is a row. */
export function transposed(rows: readonly (readonly Square[])[]): Square[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? BLANK));
}

/** Cuts a table where headings begin anew. A line without a number is a heading; one with a single text is a title. */
export function sectionsOf(rows: readonly (readonly Square[])[]): Section[] {
  const sections: { heading: (readonly Square[])[]; body: (readonly Square[])[]; title: string }[] = [];
  let current: { heading: (readonly Square[])[]; body: (readonly Square[])[]; title: string } = { heading: [], body: [], title: '' };
  for (const row of rows) {
    const isHeading = numbers(row) === 0 && worded(row) > 0 && !row.some(({ own, meaning }) => own && meaning.kind === 'nothing');
    if (isHeading && current.body.length > 0 && worded(row) > 1) {
      sections.push(current);
      current = { heading: [], body: [], title: '' };
    }
    if (!isHeading || (worded(row) === 1 && current.body.length > 0)) {
      if (numbers(row) + worded(row) > 0) current.body.push(row);
    } else if (worded(row) === 1 && current.heading.length === 0) current.title = `${current.title} ${row.find(({ meaning }) => meaning.kind === 'words')?.cell?.text.trim() ?? ''}`.trim();
    else current.heading.push(row);
  }
  sections.push(current);
  return sections.filter(({ body }) => body.length > 0);
}
