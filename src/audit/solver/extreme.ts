import { rational, type Rational } from '../../interval/index.js';
import { ceilDelta, isWhole } from './deltaRational.js';
import { formColumn, type Column, type FormTerm } from './column.js';
import { minimise } from './optimise.js';
import { Search, type SearchSpace } from './search.js';
import { supposedBound } from './bound.js';
import { restore } from './simplex.js';
import type { Propagation } from './propagation.js';

/** The least value of a form. */
export interface Extreme {
  /** Null = nothing limits it. */
  readonly value: Rational | null;
  /** False where values come as near as one likes but do not reach it. */
  readonly attained: boolean;
  /** False where the true end may lie further in: whole solutions nearer to this one were not settled. */
  readonly exact: boolean;
}

/** How many whole values are tried, from the end inwards. */
const MOST_TRIED = 50;

function objectiveColumn(form: readonly FormTerm[], index: number): Column {
  const column = formColumn('objective', index, form);
  // Never settled: its variables do not tell it when they are fixed.
  column.unfixed = form.length + 2;
  return column;
}

function reachable(space: SearchSpace, propagation: Propagation, objective: Column, most: bigint): boolean | 'unknown' {
  const { trail, forms, nextOrder, tableau } = space;
  const mark = trail.mark;
  const conflict = trail.assert(supposedBound(objective, 'upper', most, nextOrder()));
  const result = conflict ?? new Search({ ...space, forms: [...forms, objective] }, propagation, true).run();
  trail.undo(mark);
  tableau.leave(objective);
  return result === null ? true : result === 'unknown' ? result : false;
}

function firstReachable(space: SearchSpace, propagation: Propagation, objective: Column, from: bigint): Extreme {
  for (let value = from; value < from + BigInt(MOST_TRIED); value += 1n) {
    const reached = reachable(space, propagation, objective, value);
    if (reached !== false) return { value: rational(value), attained: reached === true, exact: reached === true };
  }
  return { value: rational(from + BigInt(MOST_TRIED)), attained: false, exact: false };
}

function standsWhole(space: SearchSpace): boolean {
  return space.variables.every(({ integer, value }) => !integer || isWhole(value));
}

/**
 * The least value of a form with whole coefficients, under the bounds in force; `unknown` where the budget ended.
 * There has to be a solution.
 */
export function leastValue(space: SearchSpace, propagation: Propagation, form: readonly FormTerm[]): Extreme | 'unknown' {
  const objective = objectiveColumn(form, space.nextOrder());
  if (restore(space.tableau, space.variables, space.forms, space.meter) !== null) return 'unknown';
  const value = minimise(space.tableau, objective, space.forms, space.meter);
  const whole = standsWhole(space);
  if (value === 'unknown') return value;
  if (value === null) return { value: null, attained: false, exact: true };
  if (!whole && objective.integer) return firstReachable(space, propagation, objective, ceilDelta(value));
  return { value: value.real, attained: whole && value.delta.n === 0n, exact: whole };
}
