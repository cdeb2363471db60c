import { CsvError, parse } from 'csv-parse/sync';
import { didYouMean, type Json } from '../../text/index.js';
import type { FileMistakes } from './fileMistakes.js';

/** The most characters that one line of a CSV file may have. */
const MAX_LINE = 8192;

/** One record of a CSV file by the names of its columns. */
export interface CsvRecord<Column extends string> {
  /** The line it ends on; 1 is the heading. */
  readonly line: number;
  /** The text under a column's name, verbatim. */
  readonly cell: (column: Column) => string;
  /** The columns that its heading names, in their declared order. */
  readonly columns: readonly Column[];
}

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

function linesOf(text: string, mistakes: FileMistakes): Line[] | null {
  const lines: Line[] = [];
  try {
    parse(text, {
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: MAX_LINE,
      on_record: (cells: string[], { lines: line }) => {
        lines.push({ line, cells });
        return null;
      },
    });
    return lines;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : null;
    mistakes.add('BAD_CSV', line, `the line is not well-formed CSV: ${error.message}`);
    return null;
  }
}

/** Does the heading name exactly these columns, in any order? Tells what is missing, unknown or doubled. */
function headingHolds(heading: Line, columns: readonly string[], mistakes: FileMistakes): boolean {
  const missing = columns.filter((column) => !heading.cells.includes(column));
  const unknown = heading.cells.filter((cell) => !columns.includes(cell));
  const doubled = heading.cells.filter((cell, index) => columns.includes(cell) && heading.cells.indexOf(cell) !== index);
  for (const column of missing) {
    mistakes.add('MISSING_COLUMN', heading.line, `the heading has no column "${column}"; expected ${columns.join(',')}`, { name: column });
  }
  for (const cell of unknown) {
    mistakes.add('UNKNOWN_COLUMN', heading.line, `the heading names an unknown column "${cell}".${didYouMean(cell, columns)} Expected ${columns.join(',')}`, { name: cell });
  }
  for (const cell of doubled) {
    mistakes.add('DUPLICATE_COLUMN', heading.line, `the heading names the column "${cell}" twice; expected ${columns.join(',')}`, { name: cell });
  }
  return missing.length + unknown.length + doubled.length === 0;
}

/**
 * Reads a CSV file that has a heading with exactly the given columns, and with all of the further ones or none of them.
 * Records of another length are told and left out. Null where the file as a whole cannot be understood.
 */
export function readCsv<Column extends string>(text: string, required: readonly Column[], mistakes: FileMistakes, further: readonly Column[] = []): CsvRecord<Column>[] | null {
  const lines = linesOf(text, mistakes);
  if (lines === null) return null;
  const [heading, ...rest] = lines;
  if (heading === undefined) {
    mistakes.add('MISSING_COLUMN', 1, `the file is empty; expected the heading ${required.join(',')}`);
    return null;
  }
  const columns = further.some((column) => heading.cells.includes(column)) ? [...required, ...further] : required;
  if (!headingHolds(heading, columns, mistakes)) return null;
  return rest.flatMap(({ line, cells }) => {
    if (cells.length !== heading.cells.length) {
      mistakes.add('WRONG_LENGTH', line, `the line has ${cells.length} cells; expected ${heading.cells.length}: ${heading.cells.join(',')}`);
      return [];
    }
    return [{ line, cell: (column) => cells[heading.cells.indexOf(column)] ?? '', columns }];
  });
}

/** What the records say, in their order, without quotes and the order of columns. */
export function csvContent<Column extends string>(records: readonly CsvRecord<Column>[]): Json {
  return records.map(({ cell, columns }) => columns.map((column) => cell(column)));
}
