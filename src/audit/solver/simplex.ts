import { rational } from '../../interval/index.js';
import { absolute } from './wholeNumbers.js';
import { addDelta, compareDelta, exactly, floorDelta, scaleDelta, subtractDelta, type DeltaRational } from './deltaRational.js';
import { formValue, isSettled, type Column } from './column.js';
import type { Bound, WeightedBound } from './bound.js';
import type { Meter } from './budget.js';
import type { SumProof } from './proof.js';
import type { Tableau, TableauRow } from './tableau.js';

/** The bound that the simplex has to respect: none for a form whose last variable is bounded instead. */
export function bindingBound(column: Column, side: 'lower' | 'upper'): Bound | null {
  if (isSettled(column)) return null;
  return side === 'lower' ? column.lower : column.upper;
}

/** The bound that the column's value breaks, or null. */
export function brokenBound(column: Column): Bound | null {
  const lower = bindingBound(column, 'lower');
  if (lower !== null && compareDelta(column.value, lower.value) < 0) return lower;
  const upper = bindingBound(column, 'upper');
  return upper !== null && compareDelta(column.value, upper.value) > 0 ? upper : null;
}

/** True where the column may move up (or down) from where it stands. */
export function canMove(column: Column, up: boolean): boolean {
  const bound = bindingBound(column, up ? 'upper' : 'lower');
  return bound === null || compareDelta(column.value, bound.value) !== 0;
}

/** Gives the entering column and its row's basic column their places, and every value its due. */
export function exchange(tableau: Tableau, row: TableauRow, entering: Column, target: DeltaRational): void {
  const step = scaleDelta(subtractDelta(target, row.basic.value), row.scale, row.terms.get(entering) ?? 1n);
  tableau.move(entering, addDelta(entering.value, step));
  tableau.pivot(row, entering);
}

/** Until then the column with the fewest rows enters; afterwards Bland's rule alone, which cannot cycle. */
const EAGER_PIVOTS = 200;

function leavingRow(tableau: Tableau): { row: TableauRow; broken: Bound } | null {
  let found: { row: TableauRow; broken: Bound } | null = null;
  for (const row of tableau.rows) {
    if (found !== null && row.basic.index > found.row.basic.index) continue;
    const broken = brokenBound(row.basic);
    if (broken !== null) found = { row, broken };
  }
  return found;
}

/** True where the column can make up for all that the row's basic column is off, within its own bounds. */
function canMakeUp(row: TableauRow, broken: Bound, column: Column, coefficient: bigint, up: boolean): boolean {
  const end = bindingBound(column, up ? 'upper' : 'lower');
  if (end === null) return true;
  const reached = addDelta(column.value, scaleDelta(subtractDelta(broken.value, row.basic.value), row.scale, coefficient));
  return compareDelta(reached, end.value) * (up ? 1 : -1) <= 0;
}

interface Entering {
  readonly column: Column;
  readonly makesUp: boolean;
}

/** Rather a column after which nothing else is off, then one in few rows: long rows are what pivoting costs. */
function isBetter(a: Entering, b: Entering | null): boolean {
  if (b === null || a.makesUp !== b.makesUp) return b === null || a.makesUp;
  const fewer = a.column.rows.size - b.column.rows.size;
  return fewer < 0 || (fewer === 0 && a.column.index < b.column.index);
}

function enteringColumn(row: TableauRow, broken: Bound, eager: boolean): Column | null {
  let found: Entering | null = null;
  for (const [column, coefficient] of row.terms) {
    const up = (broken.side === 'lower') === coefficient > 0n;
    if (!canMove(column, up)) continue;
    if (!eager) {
      if (found === null || column.index < found.column.index) found = { column, makesUp: false };
    } else {
      const entering = { column, makesUp: canMakeUp(row, broken, column, coefficient, up) };
      if (isBetter(entering, found)) found = entering;
    }
  }
  return found === null ? null : found.column;
}

function stuck(row: TableauRow, broken: Bound): SumProof {
  const terms: WeightedBound[] = [{ bound: broken, multiplier: row.scale }];
  for (const [column, coefficient] of row.terms) {
    const bound = bindingBound(column, (broken.side === 'lower') === coefficient > 0n ? 'upper' : 'lower');
    if (bound !== null) terms.push({ bound, multiplier: absolute(coefficient) });
  }
  return { kind: 'sum', terms };
}

/** Until no bound of a column in the tableau is broken. */
function repair(tableau: Tableau, meter: Meter): SumProof | 'unknown' | null {
  for (let pivots = 0; ; pivots += 1) {
    const leaving = leavingRow(tableau);
    if (leaving === null) return null;
    const entering = enteringColumn(leaving.row, leaving.broken, pivots < EAGER_PIVOTS);
    if (entering === null) return stuck(leaving.row, leaving.broken);
    if (meter.isSpent) return 'unknown';
    meter.pivots += 1;
    exchange(tableau, leaving.row, entering, leaving.broken.value);
  }
}

/** Brings the forms in whose bounds the variables' values break; true where there was one. */
function enterBroken(tableau: Tableau, forms: readonly Column[]): boolean {
  let entered = false;
  for (const form of forms) {
    if ((form.lower === null && form.upper === null) || isSettled(form) || tableau.has(form)) continue;
    form.value = formValue(form);
    if (brokenBound(form) === null) continue;
    tableau.enter(form);
    entered = true;
  }
  return entered;
}

/** Where a column starts that breaks a bound: in the middle of its bounds, from where it can make up for others, or else at the bound. */
function start({ integer, lower, upper }: Column, broken: Bound): DeltaRational {
  if (lower === null || upper === null) return broken.value;
  const middle = scaleDelta(addDelta(lower.value, upper.value), 1n, 2n);
  const whole = integer ? exactly(rational(floorDelta(middle))) : middle;
  return compareDelta(whole, lower.value) < 0 ? broken.value : whole;
}

/**
 * Moves the columns until no bound is broken (null), a row shows that none can be kept (its proof), or the meter
 * is spent (`unknown`). The general simplex of Dutertre and de Moura, "A Fast Linear-Arithmetic Solver for
 * DPLL(T)" (2006); forms take part from when their bounds are first broken.
 */
export function restore(tableau: Tableau, variables: readonly Column[], forms: readonly Column[], meter: Meter): SumProof | 'unknown' | null {
  for (const columns of [variables, forms]) {
    for (const column of columns) {
      const broken = column.row === null && (column.form === null || column.rows.size > 0) ? brokenBound(column) : null;
      if (broken !== null) tableau.move(column, start(column, broken));
    }
  }
  for (;;) {
    const result = repair(tableau, meter);
    if (result !== null || !enterBroken(tableau, forms)) return result;
  }
}
