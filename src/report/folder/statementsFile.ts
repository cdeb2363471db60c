import type { Figure, Unit } from '../../model/index.js';
import { readFigureText, type Reading } from '../printed/index.js';
import { changeBeside, IN_SENTENCES, shareBeside } from './besideFigure.js';
import { STATEMENT_COLUMNS, type StatementColumn } from './columns.js';
import { readCsv, type CsvRecord } from './csvFile.js';
import type { FileMistakes } from './fileMistakes.js';
import { readOffsets, type Offsets } from './offsets.js';
import { findUnit } from './units.js';

/** One figure of the narrative. */
export interface Statement {
  readonly line: number;
  readonly id: string;
  /** Null where its text could not be read, which is told. */
  readonly figure: Figure | null;
}

export interface ReadStatements {
  readonly statements: readonly Statement[];
  readonly records: readonly CsvRecord<StatementColumn>[];
}

type Row = CsvRecord<StatementColumn>;

const ID = /^[a-z0-9][a-z0-9-]*$/;

function offsets({ line, cell }: Row, text: StatementColumn, start: StatementColumn, end: StatementColumn, mistakes: FileMistakes): Offsets {
  return readOffsets({ line, text: cell(text), start: [start, cell(start)], end: [end, cell(end)] }, mistakes);
}

/** The meaning of a reading; null where it was refused, which is told. */
function accepted<Meaning>(reading: Reading<Meaning>, line: number, column: StatementColumn, mistakes: FileMistakes): Meaning | null {
  if (reading.kind === 'read') return reading.meaning;
  mistakes.add('BAD_FIGURE', line, `found "${reading.found}"; expected ${reading.expected}`, { name: reading.found, column });
  return null;
}

function figureOf(row: Row, units: readonly Unit[], mistakes: FileMistakes): Figure | null {
  const { line, cell } = row;
  const place = offsets(row, 'printed', 'start', 'end', mistakes);
  const share = shareBeside(row, IN_SENTENCES, mistakes);
  const unit = findUnit(cell('unit'), units, line, mistakes);
  if (unit === null) return null;
  const apart = changeBeside(row, unit.quantity, IN_SENTENCES, mistakes);
  const meaning = accepted(readFigureText(cell('printed'), unit, place.start), line, 'printed', mistakes);
  if (meaning === null) return null;
  if (meaning.change !== null && cell('change') !== '') {
    mistakes.add('BAD_FIGURE', line, `"${cell('printed')}" has a change beside it and another in "change"; expected one`, { column: 'change' });
  }
  return {
    id: cell('id'),
    place: { section: cell('section') === '' ? null : cell('section'), table: null, row: null, column: cell('label'), ...place },
    ...meaning,
    unit: unit.code,
    change: meaning.change ?? apart,
    share,
  };
}

function checkIds(statements: readonly Statement[], mistakes: FileMistakes): void {
  const seen = new Map<string, number>();
  for (const { id, line } of statements) {
    const before = seen.get(id);
    if (before !== undefined) mistakes.add('DUPLICATE_STATEMENT', line, `the statement "${id}" stands here and on line ${before}; expected once`, { name: id, column: 'id' });
    else seen.set(id, line);
    if (!ID.test(id)) mistakes.add('BAD_VALUE', line, `"id" is "${id}"; expected lower-case letters, digits and hyphens, as in total-received`, { name: id, column: 'id' });
  }
}

/** Reads statements.csv; null where the file as a whole cannot be understood. */
export function readStatementsFile(text: string, units: readonly Unit[], mistakes: FileMistakes): ReadStatements | null {
  const records = readCsv(text, STATEMENT_COLUMNS, mistakes);
  if (records === null) return null;
  const statements = records.map((record) => ({ line: record.line, id: record.cell('id'), figure: figureOf(record, units, mistakes) }));
  checkIds(statements, mistakes);
  return { statements, records };
}
