import { csvOfRectangle, type CsvOptions } from '../text/index.js';
import type { Table } from './table.js';

/** An answer's rectangle as CSV, headed by the labels of its columns; a missing number is an empty cell. */
export function csvOf(table: Table, options: CsvOptions = {}): string {
  return csvOfRectangle(table.columns.map(({ label }) => label), table.rows, options);
}
