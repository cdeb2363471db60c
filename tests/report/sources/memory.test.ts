import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BuiltHotline } from './builtHotline.js';
import { sheetRow, wordCell, wordFile, wordParagraph, workbookFile } from './officeFiles.js';
import { pdfFile, type WordsAt } from './pdfFile.js';

/** What the whole process may hold, Node itself among it. */
const MOST_MEGABYTES = 256;

const HEAD = ['单位', '受理量(件)', '电话(件)', '网络(件)', '办结率', '占比'];
const ROWS = Array.from({ length: 10_000 }, (_, row) => [`单位${row}`, `${3 * row + 10}`, `${2 * row + 4}`, `${row + 6}`, `${90 + (row % 10)}.5%`, '0.0%']);
const TABLE = [HEAD, ...ROWS];

function lines(count: number, line: (at: number) => string): string {
  return `6月通报\n\n${Array.from({ length: count }, (_, at) => line(at)).join('\n\n')}\n`;
}

function pdfOf(rowsOnPage: number): Uint8Array {
  return pdfFile(Array.from({ length: 500 }, (_, page) => Array.from({ length: rowsOnPage }, (__, row): WordsAt => [50, 780 - row * 18, `事项受理${page * 40 + row}件，占5.5%。`])));
}

let hotline: BuiltHotline;
beforeAll(() => {
  hotline = new BuiltHotline();
});
afterAll(() => hotline.remove());

it.each<[string, string, () => string | Uint8Array, RegExp]>([
  ['a table with 10,000 rows as text', 'a.txt', () => TABLE.map((row) => row.join('\t')).join('\n'), /too many numbers; expected at most 30,000/],
  ['as a web page', 'a.html', () => `<html><body><table>${TABLE.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</table></body></html>`, /too many cells; expected at most 60,000/],
  ['as a workbook', 'a.xlsx', () => workbookFile({ sheets: [['通报', `<sheetData>${TABLE.map((row, at) => sheetRow(at + 1, row)).join('')}</sheetData>`]] }), /too many cells; expected at most 60,000/],
  ['as a Word document', 'a.docx', () => wordFile(`${wordParagraph('6月通报')}<w:tbl>${TABLE.map((row) => `<w:tr>${row.map((cell) => wordCell(cell)).join('')}</w:tr>`).join('')}</w:tbl>`), /too many cells; expected at most 60,000/],
  ['a table with 10,000 rows of one figure each', 'a.txt', () => `单位\t数量\n${ROWS.map(([name, value]) => `${name}\t${value}`).join('\n')}`, /too many figures; expected at most 5,000/],
  ['a table of as many figures as are read', 'a.txt', () => `单位\t数量\n${ROWS.slice(0, 5_000).map(([name, value]) => `${name}\t${value}`).join('\n')}`, /5000 figures/],
  ['2,000,000 characters full of figures', 'a.txt', () => lines(60_000, (at) => `事项${at}受理${1_000 + at}件，占0.5%，其中电话5件；`), /too many numbers/],
  ['2,000,000 characters with few figures', 'a.txt', () => lines(1_900, (at) => `${'全市上下团结一心，认真办理群众诉求。'.repeat(55)}受理诉求${at}件。`), /1900 figures/],
  ['hundreds of figures that contradict each other', 'a.txt', () => lines(150, (at) => `受理诉求${1_000 + at}件，其中电话600件、网络297件、其他诉求101件，办结率${at % 90}.5%。`), /750 figures/],
  ['a text of 50 MB', 'a.txt', () => 'received 5 requests, up 3%. '.repeat(1_870_000), /50 MB|bytes/],
  ['a PDF with 500 pages full of figures', 'a.pdf', () => pdfOf(40), /too many numbers/],
  ['a PDF with 500 pages', 'a.pdf', () => pdfOf(10), /5000 figures/],
])('%s is answered or refused within 256 MB', async (_, name, content, told) => {
  const file = join(mkdtempSync(join(tmpdir(), 'hotline-memory-')), name);
  writeFileSync(file, content());
  const run = await hotline.audit(file);
  expect(run.told).toMatch(told);
  expect(run.megabytes).toBeLessThan(MOST_MEGABYTES);
}, 240_000);

it('a table of as many figures as are read is imported within 256 MB', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'hotline-memory-')), 'a.txt');
  writeFileSync(file, `某市12345热线2024年度报告\n\n某市信访局\n\n单位\t数量\n${ROWS.slice(0, 4_900).map(([name, value]) => `${name}\t${value}`).join('\n')}`);
  const run = await hotline.imports(file);
  expect([run.code, run.written]).toEqual([0, expect.stringMatching(/figures +4900\n/)]);
  expect(run.megabytes).toBeLessThan(MOST_MEGABYTES);
}, 240_000);
