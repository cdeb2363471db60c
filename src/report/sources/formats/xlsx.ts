import { Transcript } from '../../document/index.js';
import { CellBudget } from '../cellBudget.js';
import { blocksOf } from '../lines/blocksOf.js';
import type { LinePart, Part } from '../lines/part.js';
import { beginsWith } from '../magic.js';
import { emptySource } from '../refusals.js';
import type { Source } from '../source.js';
import { areaRows } from '../xlsx/areaRows.js';
import { areasOf, type Area } from '../xlsx/areas.js';
import { readSheet, type ShownSheet } from '../xlsx/readSheet.js';
import { sharedStrings } from '../xlsx/sharedStrings.js';
import { readWorkbook } from '../xlsx/workbook.js';
import { ZipContainer } from '../zip/container.js';
import { holdsFile } from '../zip/holdsFile.js';
import { written, writtenTable } from '../zip/writtenTable.js';

/** Rows with one cell each are lines of text. */
function linesOf(area: Area, page: number, transcript: Transcript): LinePart[] {
  return area.flatMap((row) => row.map((cell) => {
    const passage = written(transcript, cell.text, { page, row: cell.row, column: cell.column });
    transcript.skip('\n');
    return { kind: 'line', passage, gap: 1, level: null, wraps: false };
  }));
}

function partsOf(sheet: ShownSheet, page: number, transcript: Transcript, budget: CellBudget): Part[] {
  return areasOf(sheet).flatMap((area): Part[] => {
    const isText = area.every((row) => row.length === 1) && new Set(area.map((row) => row[0]?.column)).size === 1;
    return isText ? linesOf(area, page, transcript) : [writtenTable(areaRows(area, sheet.merged, page), transcript, budget)];
  });
}

/** Workbooks (.xlsx): numbers as they are shown, merged cells, every visible sheet; the sheet counts as the page. */
export const xlsxSource: Source = {
  format: 'xlsx',
  recognises: (bytes, name) => beginsWith(bytes, 'PK') && (holdsFile(bytes, 'xl/workbook.xml') || /\.xlsx$/i.test(name)),
  read: (bytes) => {
    const container = new ZipContainer(bytes);
    const workbook = readWorkbook(container);
    const strings = sharedStrings(container);
    const transcript = new Transcript();
    const budget = new CellBudget();
    const parts = workbook.sheets.flatMap(({ file }, index) => partsOf(readSheet(container, file, strings, workbook), index + 1, transcript, budget));
    if (parts.length === 0) throw emptySource('the workbook has no words');
    const blocks = blocksOf(parts, budget);
    return { encoding: null, text: transcript.text, blocks, title: workbook.sheets[0]?.name ?? null };
  },
};
