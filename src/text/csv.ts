import { stringify } from 'csv-stringify/sync';

const NUMBER = /^[+-]?\d+(\.\d+)?$/u;
// What a spreadsheet would run, also behind spaces of any kind: = + - @, their full-width forms, and control characters in front.
const FORMULA = /^[\s\u200B\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[ \u00A0\u3000\u200B\uFEFF]*[\t\r\n]/u;

function harmless(cell: string): string {
  return FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

/** How a CSV file begins. */
export interface CsvOptions {
  /** A byte order mark in front, for spreadsheets that would otherwise not read Chinese. None unless set. */
  readonly bom?: boolean;
}

/** A rectangle as CSV (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe in front; plain numbers stay. */
export function csvOfRectangle(columns: readonly string[], rows: readonly (readonly (string | null)[])[], { bom = false }: CsvOptions = {}): string {
  const cells = [columns, ...rows].map((row) => row.map((cell) => (cell === null ? '' : harmless(cell))));
  // A lone line feed would otherwise stand unquoted, since it is not the delimiter.
  return stringify(cells, { record_delimiter: '\r\n', quoted_match: /[\r\n]/u, bom });
}
