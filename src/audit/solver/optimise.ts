import { addDelta, compareDelta, scaleDelta, subtractDelta, type DeltaRational } from './deltaRational.js';
import { bindingBound, canMove } from './simplex.js';
import { isSettled, type Column } from './column.js';
import type { Meter } from './budget.js';
import type { Tableau, TableauRow } from './tableau.js';

/** The first limit met when a column moves, and the row whose basic column meets it (null: the column itself). */
interface Stop {
  readonly step: DeltaRational;
  readonly row: TableauRow | null;
  readonly target: DeltaRational;
  readonly index: number;
}

function sooner(stop: Stop, known: Stop | null): boolean {
  if (known === null) return true;
  const order = compareDelta(stop.step, known.step);
  return order < 0 || (order === 0 && stop.index < known.index);
}

function firstStop(column: Column, up: boolean, objective: TableauRow): Stop | null {
  const own = bindingBound(column, up ? 'upper' : 'lower');
  const sign = up ? 1n : -1n;
  let first: Stop | null = own === null ? null : {
    step: scaleDelta(subtractDelta(own.value, column.value), sign, 1n), row: null, target: own.value, index: column.index,
  };
  for (const row of column.rows) {
    if (row === objective) continue;
    const coefficient = (row.terms.get(column) ?? 0n) * sign;
    const bound = bindingBound(row.basic, coefficient > 0n ? 'upper' : 'lower');
    if (bound === null) continue;
    const step = scaleDelta(subtractDelta(bound.value, row.basic.value), row.scale, coefficient);
    const stop = { step, row, target: bound.value, index: row.basic.index };
    if (sooner(stop, first)) first = stop;
  }
  return first;
}

function improving(objective: TableauRow): { readonly column: Column; readonly up: boolean } | null {
  let found: { readonly column: Column; readonly up: boolean } | null = null;
  for (const [column, coefficient] of objective.terms) {
    const up = coefficient < 0n;
    if ((found === null || column.index < found.column.index) && canMove(column, up)) found = { column, up };
  }
  return found;
}

/** Lowers the row's basic column as far as the columns in the tableau allow; false where nothing stops it. */
function descend(tableau: Tableau, objective: TableauRow, meter: Meter): boolean | 'unknown' {
  for (let move = improving(objective); move !== null; move = improving(objective)) {
    const stop = firstStop(move.column, move.up, objective);
    if (stop === null) return false;
    if (meter.isSpent) return 'unknown';
    meter.pivots += 1;
    tableau.move(move.column, addDelta(move.column.value, scaleDelta(stop.step, move.up ? 1n : -1n, 1n)));
    if (stop.row !== null) tableau.pivot(stop.row, move.column);
  }
  return true;
}

/**
 * The least value of a form over the fractions that keep every bound in force, by the primal simplex under Bland's
 * rule; null where nothing limits it. The form has to be outside the tableau, and the values to keep the bounds.
 */
export function minimise(tableau: Tableau, form: Column, forms: readonly Column[], meter: Meter): DeltaRational | 'unknown' | null {
  for (const other of forms) {
    if ((other.lower !== null || other.upper !== null) && !isSettled(other) && !tableau.has(other)) tableau.enter(other);
  }
  tableau.enter(form);
  const reached = form.row === null ? 'unknown' : descend(tableau, form.row, meter);
  const { value } = form;
  tableau.leave(form);
  if (reached === 'unknown') return 'unknown';
  return reached ? value : null;
}
