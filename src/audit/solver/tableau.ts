import { addDelta, scaleDelta, subtractDelta, type DeltaRational } from './deltaRational.js';
import { commonDivisor, commonMultiple } from './wholeNumbers.js';
import { formValue, type Column } from './column.js';
import type { Meter } from './budget.js';

/** scale × basic = Σ coefficient × column, over columns that are not basic; the scale is positive. */
export interface TableauRow {
  basic: Column;
  scale: bigint;
  readonly terms: Map<Column, bigint>;
}

function addTerm(row: TableauRow, column: Column, coefficient: bigint): void {
  const known = row.terms.get(column);
  const sum = known === undefined ? coefficient : known + coefficient;
  if (sum === 0n) {
    row.terms.delete(column);
    column.rows.delete(row);
  } else {
    row.terms.set(column, sum);
    if (known === undefined) column.rows.add(row);
  }
}

function reduce(row: TableauRow): void {
  let divisor = row.scale;
  for (const coefficient of row.terms.values()) {
    if (divisor === 1n) return;
    divisor = commonDivisor(divisor, coefficient);
  }
  if (divisor === 1n) return;
  row.scale /= divisor;
  for (const [column, coefficient] of row.terms) row.terms.set(column, coefficient / divisor);
}

function multiplyRow(row: TableauRow, by: bigint): void {
  if (by === 1n) return;
  row.scale *= by;
  for (const [column, coefficient] of row.terms) row.terms.set(column, coefficient * by);
}

/** Work on a coefficient by the length of its row's scale: multiplying long numbers takes longer. */
function effort(scale: bigint): number {
  if (scale < 1n << 64n) return 1;
  return scale < 1n << 512n ? 4 : 32;
}

/** Sparse rows with whole coefficients, each solved for its basic column. */
export class Tableau {
  readonly rows = new Set<TableauRow>();

  constructor(private readonly meter: Meter) {}

  /** True where rows speak of the column's form. */
  has(column: Column): boolean {
    return column.row !== null || column.rows.size > 0;
  }

  /** Makes a form basic: its row is its definition with the basic variables put in. */
  enter(column: Column): void {
    const form = column.form ?? [];
    const scale = form.reduce((s, term) => (term.column.row === null ? s : commonMultiple(s, term.column.row.scale)), 1n);
    const row: TableauRow = { basic: column, scale, terms: new Map() };
    for (const { column: variable, coefficient } of form) {
      const inner = variable.row;
      if (inner === null) addTerm(row, variable, coefficient * scale);
      else {
        const factor = coefficient * (scale / inner.scale);
        for (const [other, multiple] of inner.terms) addTerm(row, other, multiple * factor);
      }
    }
    reduce(row);
    column.value = formValue(column);
    column.row = row;
    this.rows.add(row);
  }

  /** Forgets a form. Where it is not basic it is made so first, which moves no value. */
  leave(column: Column): void {
    if (column.row === null) {
      let shortest: TableauRow | null = null;
      for (const row of column.rows) if (shortest === null || row.terms.size < shortest.terms.size) shortest = row;
      if (shortest === null) return;
      this.pivot(shortest, column);
    }
    const row = column.row;
    if (row === null) return;
    for (const other of row.terms.keys()) other.rows.delete(row);
    this.rows.delete(row);
    column.row = null;
  }

  /** Moves a column that is not basic, and with it the basic columns that depend on it. */
  move(column: Column, to: DeltaRational): void {
    const step = subtractDelta(to, column.value);
    column.value = to;
    for (const row of column.rows) {
      const coefficient = row.terms.get(column) ?? 0n;
      row.basic.value = addDelta(row.basic.value, scaleDelta(step, coefficient, row.scale));
    }
  }

  /** Exchanges a row's basic column for a column that stands in the row. */
  pivot(row: TableauRow, entering: Column): void {
    const leaving = row.basic;
    const pivotal = row.terms.get(entering) ?? 1n;
    const sign = pivotal < 0n ? -1n : 1n;
    row.terms.delete(entering);
    entering.rows.delete(row);
    if (sign === 1n) for (const [column, coefficient] of row.terms) row.terms.set(column, -coefficient);
    row.terms.set(leaving, sign * row.scale);
    leaving.rows.add(row);
    leaving.row = null;
    row.scale = sign * pivotal;
    row.basic = entering;
    entering.row = row;
    for (const other of entering.rows) this.#substitute(other, entering, row);
    entering.rows.clear();
  }

  #substitute(into: TableauRow, column: Column, row: TableauRow): void {
    const coefficient = into.terms.get(column) ?? 0n;
    into.terms.delete(column);
    const common = row.scale === 1n ? 1n : commonDivisor(coefficient, row.scale);
    multiplyRow(into, row.scale / common);
    this.meter.work += (row.terms.size + into.terms.size) * effort(into.scale);
    const factor = coefficient / common;
    for (const [other, multiple] of row.terms) addTerm(into, other, multiple * factor);
    if (into.scale !== 1n) reduce(into);
  }
}
