import { equal, negate, subtract, type Rational } from '../../../interval/index.js';
import { comparedTimes } from '../times.js';
import { nameOf, type Column } from './layout.js';
import type { Square } from './sections.js';

type Rows = readonly (readonly Square[])[];

function valueIn(square: Square | undefined): Rational | null {
  return square?.meaning.kind === 'number' ? square.meaning.number.value : null;
}

/** What a square prints as a change, with its sign; null where it prints none, or one in percent. */
function changeIn(square: Square | undefined): Rational | null {
  if (square?.meaning.kind !== 'number' || square.meaning.percent) return null;
  const { number: { value }, sign } = square.meaning;
  return sign === 'DOWN' ? negate(value) : value;
}

/** Are most numbers of a column what one column is more than another? */
function differs({ index }: Column, now: Column, earlier: Column, rows: Rows): boolean {
  const told = rows.flatMap((row) => {
    const [change, a, b] = [changeIn(row[index]), valueIn(row[now.index]), valueIn(row[earlier.index])];
    return change === null || a === null || b === null ? [] : [equal(subtract(a, b), change)];
  });
  const fitting = told.filter((fits) => fits).length;
  return fitting > 1 && 3 * fitting >= 2 * told.length;
}

/** Columns of changes that say no unit and print, row by row, the difference of two times beside them, as 增减 may in any unit. */
export function withDifferences(columns: readonly Column[], rows: Rows): Column[] {
  const values = columns.filter(({ role }) => role === 'value' || role === 'rate');
  const pairs = values.flatMap((now) => values.filter((earlier) => comparedTimes(nameOf(now), nameOf(earlier)) !== null).map((earlier) => [now, earlier] as const));
  return columns.map((column) => (column.role === 'change' && pairs.some(([now, earlier]) => differs(column, now, earlier, rows)) ? { ...column, role: 'difference' as const } : column));
}
