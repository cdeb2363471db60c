import type { PrintedTable } from '../../../model/index.js';
import { sectionOf } from './csvTexts.js';
import { columnName, tableId, type WritableEdition } from './writable.js';
import { yamlFlow, yamlOptional, yamlText } from './yamlText.js';

/** The heading lines as printed, where they are as wide as the table; else its names on one line. */
function headerOf(table: PrintedTable): readonly (readonly string[])[] {
  const named = table.rows.some((row) => row !== '') ? 1 : 0;
  const width = table.columns.length + named;
  const isWide = table.header.length > 0 && table.header.every((line) => line.length === width);
  return isWide ? table.header : [[...(named === 1 ? [''] : []), ...table.columns.map((column) => columnName(table, column))]];
}

function tableLines(table: PrintedTable, title: string, own: string): string[] {
  const id = tableId(table.id);
  const section = sectionOf(table.section, title);
  return [
    `  - id: ${JSON.stringify(id)}`, `    file: tables/${id}.csv`, `    section: ${yamlText(section === '' ? own : section)}`,
    `    title: ${yamlText(table.title === '' ? own : table.title)}`, `    note: ${yamlOptional(table.note)}`, '    header:',
    ...headerOf(table).map((line) => `      - [${line.map((cell) => JSON.stringify(cell)).join(', ')}]`),
  ];
}

/** edition.yaml: what the edition is, and its tables with their headings. `title` is that of the document. */
export function editionText({ edition, encoding, tables, proposal }: WritableEdition, title: string): string {
  const { id, title: own, publisher, period, publishedAt, sha256, supersedes } = edition;
  return [
    `id: ${id}`, `title: ${yamlText(own)}`, `publisher: ${yamlText(publisher)}`, `period: ${JSON.stringify(period)}`, `publishedAt: ${publishedAt === null ? 'null' : JSON.stringify(publishedAt)}`,
    'source:', `  sha256: ${JSON.stringify(sha256)}`, `  encoding: ${yamlText(encoding)}`, `supersedes: ${yamlOptional(supersedes)}`,
    `scope: ${yamlFlow(Object.entries(proposal.scope).map(([dimension, code]) => [dimension, yamlText(code)]))}`,
    ...(tables.length === 0 ? ['tables: []'] : ['tables:', ...tables.flatMap((table) => tableLines(table, title === '' ? own : title, own))]), '',
  ].join('\n');
}
