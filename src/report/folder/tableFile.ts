import type { Figure, PrintedTable, Unit } from '../../model/index.js';
import { percentText, readFigureText } from '../printed/index.js';
import { changeBeside, IN_COLUMNS, shareBeside } from './besideFigure.js';
import { BESIDE_COLUMNS, TABLE_COLUMNS, type TableColumn } from './columns.js';
import { readCsv, type CsvRecord } from './csvFile.js';
import type { FileMistakes } from './fileMistakes.js';
import { readOffsets } from './offsets.js';
import type { TableDeclaration } from './tableDeclaration.js';
import { findUnit } from './units.js';

/** More missing cells than these teach nobody anything. */
const MAX_MISSING = 20;

/** One cell of a table's grid. */
export interface TableCell {
  readonly line: number;
  readonly id: string;
  readonly row: string;
  readonly column: string;
  /** Null where its text could not be read, which is told. */
  readonly figure: Figure | null;
}

/** A table with its cells, in the order of its file. */
export interface ReadTable {
  readonly printed: PrintedTable;
  readonly cells: readonly TableCell[];
  readonly records: readonly CsvRecord<TableColumn>[];
}

/** `1/群众诉求/诉求来源(件)/电话`; a row without a name leaves no trace. */
export function cellName(table: string, row: string, column: string): string {
  return [table, row, column].filter((part) => part !== '').join('/');
}

function figureOf(record: CsvRecord<TableColumn>, table: TableDeclaration, units: readonly Unit[], mistakes: FileMistakes): Figure | null {
  const { line, cell } = record;
  const printed = cell('printed');
  const place = readOffsets({ line, text: printed, start: ['start', cell('start')], end: ['end', cell('end')] }, mistakes);
  const unit = findUnit(cell('unit'), units, line, mistakes);
  if (cell('column') === '') mistakes.add('BAD_VALUE', line, 'the cell names no column; expected the name of one', { column: 'column' });
  const share = shareBeside(record, IN_COLUMNS, mistakes);
  if (unit === null) return null;
  const apart = changeBeside(record, unit.quantity, IN_COLUMNS, mistakes);
  // A rate in a table may stand under a heading such as 办结率(%).
  const reading = readFigureText(unit.quantity === 'rate' ? percentText(printed) : printed, unit, place.start);
  if (reading.kind === 'refused') {
    mistakes.add('BAD_FIGURE', line, `found "${reading.found}"; expected ${reading.expected}`, { name: reading.found, column: 'printed' });
    return null;
  }
  if (reading.meaning.change !== null && apart !== null) {
    mistakes.add('BAD_FIGURE', line, `"${printed}" has a change beside it and another in "change"; expected one`, { column: 'change' });
  }
  return {
    id: cellName(table.id, cell('row'), cell('column')),
    place: { section: table.section, table: table.id, row: cell('row'), column: cell('column'), ...place },
    ...reading.meaning,
    printed,
    unit: unit.code,
    change: reading.meaning.change ?? apart,
    share,
  };
}

function cellOf(record: CsvRecord<TableColumn>, table: TableDeclaration, units: readonly Unit[], mistakes: FileMistakes): TableCell {
  const [row, column] = [record.cell('row'), record.cell('column')];
  return { line: record.line, id: cellName(table.id, row, column), row, column, figure: figureOf(record, table, units, mistakes) };
}

/** Tells cells that stand in the grid twice or share an id; gives the ids of all. */
function checkDoubled(cells: readonly TableCell[], mistakes: FileMistakes): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const { line, id } of cells) {
    const before = seen.get(id);
    if (before === undefined) seen.set(id, line);
    else mistakes.add('DUPLICATE_CELL', line, `the cell "${id}" stands here and on line ${before}; expected once`, { name: id });
  }
  return new Set(seen.keys());
}

/** Tells cells that are missing from the grid, the first twenty of them. */
function checkMissing(names: ReadonlySet<string>, { id, rows, columns }: PrintedTable, mistakes: FileMistakes): void {
  let told = 0;
  for (const row of rows) {
    for (const column of columns) {
      const name = cellName(id, row, column);
      if (names.has(name)) continue;
      mistakes.add('MISSING_CELL', null, `the cell "${name}" is missing; expected every row to have every column, with empty "printed" where nothing is printed`, { name });
      told += 1;
      if (told === MAX_MISSING) return;
    }
  }
}

/** Tells heading lines that are not as wide as the table. */
function checkHeader(declaration: TableDeclaration, { rows, columns }: PrintedTable, edition: FileMistakes): void {
  const width = columns.length + (rows.some((row) => row !== '') ? 1 : 0);
  declaration.header.forEach((line, index) => {
    if (line.length === width) return;
    edition.add('WRONG_LENGTH', declaration.line, `line ${index + 1} of the header of table ${declaration.id} has ${line.length} cells; expected ${width}, as "${declaration.file}" has`);
  });
}

/** Reads the cells of one table; null where its file as a whole cannot be understood. */
export function readTableFile(
  text: string,
  declaration: TableDeclaration,
  units: readonly Unit[],
  mistakes: { readonly table: FileMistakes; readonly edition: FileMistakes },
): ReadTable | null {
  const records = readCsv<TableColumn>(text, TABLE_COLUMNS, mistakes.table, BESIDE_COLUMNS);
  if (records === null) return null;
  const cells = records.map((record) => cellOf(record, declaration, units, mistakes.table));
  const rows = [...new Set(cells.map(({ row }) => row))];
  const columns = [...new Set(cells.map(({ column }) => column))];
  const { id, section, title, note, header } = declaration;
  const printed: PrintedTable = { id, section, title, note, header, columns, rows };
  checkMissing(checkDoubled(cells, mistakes.table), printed, mistakes.table);
  checkHeader(declaration, printed, mistakes.edition);
  return { printed, cells, records };
}
