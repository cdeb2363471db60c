import { dimensionsOf, type Catalogue, type Fact } from '../../../model/index.js';
import { columnName, recordTable } from '../../../sql/index.js';
import { earlierTable, summedColumns } from '../tables.js';

/** The columns of a fact's recorded rows, in the order in which they are written. */
export interface RecordColumns {
  readonly fact: Fact;
  readonly table: string;
  /** The table of replaced states, with the same columns. */
  readonly earlier: string;
  /** Dimension → its levels, outermost first. */
  readonly levels: readonly (readonly [string, readonly string[]])[];
  readonly sums: readonly string[];
  /** All columns but the key, quoted. */
  readonly names: readonly string[];
}

/** Where the day stands among the columns; levels and sums follow it. */
const DAY = 5;

/** What rollups take of a row, given the values of its columns. */
export function rolledUp(values: readonly unknown[], { names, sums }: RecordColumns): { readonly day: number; readonly keys: readonly number[]; readonly sums: readonly number[] } {
  const [day = 0, ...rest] = values.slice(DAY, names.length).map(Number);
  const levels = rest.length - sums.length;
  return { day, keys: rest.slice(0, levels), sums: rest.slice(levels) };
}

/** The columns of a recorded fact. */
export function recordColumns(catalogue: Catalogue, fact: Fact): RecordColumns {
  const levels = dimensionsOf(catalogue, fact).map(({ name, levels: own }) => [name, own.map((level) => level.name)] as const);
  const sums = summedColumns(fact);
  const names = ['batchKey', 'recordId', 'state', 'file', 'line', 'dateKey', ...levels.flatMap(([, own]) => own), ...sums].map((name) => `"${columnName(name)}"`);
  return { fact, table: recordTable(fact), earlier: earlierTable(fact), levels, sums, names };
}
