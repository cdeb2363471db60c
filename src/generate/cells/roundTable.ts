import { bug } from '../../errors/index.js';
import { Network, type Limits } from '../flow/network.js';
import { settle, smallestFirst } from '../flow/settle.js';

const exactly = (value: number): Limits => ({ lower: value, upper: value });

function tryRounding(table: readonly (readonly number[])[], rows: readonly number[], columns: readonly number[], limitsOf: (value: number, row: number, column: number) => Limits): number[][] | null {
  const network = new Network();
  const cells = table.map((row, i) => row.map((value, j) => ({ arc: network.arc(`row ${i}`, `column ${j}`, limitsOf(value, rows[i] ?? 0, columns[j] ?? 0)), value })));
  rows.forEach((count, i) => network.arc('all', `row ${i}`, exactly(count)));
  columns.forEach((count, j) => network.arc(`column ${j}`, 'all', exactly(count)));
  if (!network.repair()) return null;
  settle(network, smallestFirst(cells.flat()));
  return cells.map((row) => row.map(({ arc }) => network.flowOf(arc)));
}

/**
 * Controlled rounding: a table of whole numbers with exactly the given margins, every cell rounded up or down.
 * @throws a bug where the margins have different sums.
 */
export function roundTable(table: readonly (readonly number[])[], rows: readonly number[], columns: readonly number[]): number[][] {
  const near = tryRounding(table, rows, columns, (value) => ({ lower: Math.floor(value), upper: Math.ceil(value) }));
  // Where fitting stopped a hair beyond a whole number, any whole table with these margins will do.
  const made = near ?? tryRounding(table, rows, columns, (_, row, column) => ({ lower: 0, upper: Math.min(row, column) }));
  if (made === null) throw bug('the margins of a table have different sums');
  return made;
}
