import type { Binding, Catalogue, EditionContent, Figure, PrintedTable } from '../../model/index.js';
import { columnName, decodeFigure, FIGURE_COLUMNS, publishedTable, type ResultRow } from '../../sql/index.js';
import type { Connection } from './connection.js';
import { readChanges, readReading } from './sourceStore.js';

interface TableRow {
  readonly id: string;
  readonly section: string;
  readonly title: string;
  readonly note: string | null;
  readonly header: string;
  readonly columns: string;
  readonly rows: string;
}

function strings(text: string): string[] {
  const value: unknown = JSON.parse(text);
  return Array.isArray(value) ? value.map(String) : [];
}

function grid(text: string): string[][] {
  const value: unknown = JSON.parse(text);
  return Array.isArray(value) ? value.map((line) => (Array.isArray(line) ? line.map(String) : [])) : [];
}

function readBindings(connection: Connection, catalogue: Catalogue, editionKey: number): Binding[] {
  return catalogue.facts.flatMap(({ name, dimensions }) => {
    const codes = dimensions.map((dimension) => `(select code from member where key = p."${columnName(dimension)}")`);
    const columns = ['f.id', 'p.measure', 'p.period', ...codes].join(', ');
    const rows = connection.prepare<[number], ResultRow>(`select ${columns} from "${publishedTable({ name })}" p join figure f on f.key = p.figure_key where p.edition_key = ? order by p.key`).raw().all(editionKey);
    return rows.map(([figure, measure, period, ...members]): Binding => ({
      figure: String(figure), fact: name, measure: String(measure), period: String(period),
      members: Object.fromEntries(dimensions.map((dimension, index) => [dimension, String(members[index])])),
    }));
  });
}

/** What an edition printed, in reading order, and what its source says; null where there is no such edition. */
export function readEdition(connection: Connection, catalogue: Catalogue, id: string): Pick<EditionContent, 'tables' | 'figures' | 'bindings' | 'reading'> | null {
  const found = connection.prepare<[string], { key: number }>('select key from edition where id = ?').safeIntegers(false).get(id);
  if (found === undefined) return null;
  const tables = connection.prepare<[number], TableRow>('select id, section, title, note, header, columns, rows from printed_table where edition_key = ? order by key').all(found.key).map(
    ({ header, columns, rows, ...table }): PrintedTable => ({ ...table, header: grid(header), columns: strings(columns), rows: strings(rows) }));
  const columns = FIGURE_COLUMNS.map((column) => `"${columnName(column)}"`).join(', ');
  const changes = readChanges(connection, found.key);
  const figures = connection.prepare<[number], ResultRow>(`select ${columns} from figure where edition_key = ? order by key`).raw().all(found.key).map((row): Figure => {
    const figure = decodeFigure(row);
    const own = changes.get(figure.id);
    return own === undefined ? figure : { ...figure, changes: own };
  });
  const reading = readReading(connection, found.key);
  return { tables, figures, bindings: readBindings(connection, catalogue, found.key), ...(reading === undefined ? {} : { reading }) };
}
