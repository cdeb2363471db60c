import { addDelta, equalDelta, NOTHING, scaleDelta, type DeltaRational } from './deltaRational.js';
import type { Bound } from './bound.js';
import type { TableauRow } from './tableau.js';

/** coefficient × the column of a variable. */
export interface FormTerm {
  readonly column: Column;
  readonly coefficient: bigint;
}

/** What the simplex moves: a variable, or the value of a linear form over variables. */
export interface Column {
  /** The variable's id, or a name for the form. */
  readonly id: string;
  /** The order in which Bland's rule takes columns. */
  readonly index: number;
  /** True where only whole values occur. */
  readonly integer: boolean;
  /** Null for a variable. */
  readonly form: readonly FormTerm[] | null;
  /** A variable's columns of forms in which it stands. */
  readonly occurrences: Column[];
  /** How many variables of the form are not yet fixed; 0 for a variable. */
  unfixed: number;
  /** True while the column waits to be propagated. */
  queued: boolean;
  lower: Bound | null;
  upper: Bound | null;
  value: DeltaRational;
  /** The row that expresses the column; null where it is not basic. */
  row: TableauRow | null;
  /** The rows in which the column stands; empty where it is basic. */
  readonly rows: Set<TableauRow>;
}

/** A column for a variable. */
export function variableColumn(id: string, index: number, integer: boolean): Column {
  return {
    id, index, integer, form: null, occurrences: [], unfixed: 0, queued: false,
    lower: null, upper: null, value: NOTHING, row: null, rows: new Set(),
  };
}

/** A column for a linear form; whole where all its variables are (coefficients always are). */
export function formColumn(id: string, index: number, form: readonly FormTerm[]): Column {
  const integer = form.every(({ column }) => column.integer);
  return { ...variableColumn(id, index, integer), form, unfixed: form.length, rows: new Set(), occurrences: [] };
}

/** True where lower and upper bound leave one value. */
export function isFixed(column: Column): boolean {
  return column.lower !== null && column.upper !== null && equalDelta(column.lower.value, column.upper.value);
}

/** True for a form with at most one variable left: the bounds of that variable say all that the form's bounds say. */
export function isSettled(column: Column): boolean {
  return column.form !== null && column.unfixed < 2;
}

/** What the values of its variables give a form. */
export function formValue(column: Column): DeltaRational {
  return (column.form ?? []).reduce((sum, term) => addDelta(sum, scaleDelta(term.column.value, term.coefficient, 1n)), NOTHING);
}
