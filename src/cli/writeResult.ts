import { csvOfRectangle } from '../text/index.js';
import { rectanglesOf } from './flatten.js';
import { terminalTable } from './terminalTable.js';

type Data = Readonly<Record<string, unknown>>;

/** One way to write an answer. */
export interface Format {
  readonly name: 'table' | 'json' | 'csv';
  readonly write: (data: Data) => string;
}

/** Every way, the default first. */
export const FORMATS: readonly Format[] = [
  { name: 'table', write: (data) => rectanglesOf(data).map(({ title, columns, rows }) => (rows.length === 0 ? `${title}: no rows` : terminalTable(columns, rows))).join('\n\n') },
  { name: 'json', write: (data) => JSON.stringify(data, null, 2) },
  { name: 'csv', write: (data) => rectanglesOf(data).map(({ columns, rows }) => csvOfRectangle(columns, rows)).join('\n').trimEnd() },
];

/** Writes the data of an answer. */
export function writeResult(data: Data, format: Format['name']): string {
  return FORMATS.find(({ name }) => name === format)?.write(data) ?? '';
}
