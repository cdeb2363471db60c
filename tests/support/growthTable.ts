import { rational, type Rational } from '../../src/interval/index.js';
import type { Constraint, System, Variable } from '../../src/audit/solver/index.js';
import type { Random } from './random.js';

/** A printed cell: the count, and the change in tenths of a percent. */
export interface Cell {
  count: number;
  change: number;
}

/** Rows of cells; the last row and the last column are totals. */
export type GrowthTable = Cell[][];

const PER_MILLE = rational(1, 1000);
const HALF_STEP = rational(1, 2000);

function plus(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d + b.n * a.d, a.d * b.d);
}

const minus = (a: Rational): Rational => rational(-a.n, a.d);

/** The change from p to x in tenths of a percent, half away from zero. */
function changeOf(count: number, prior: number): number {
  const thousandfold = 1000n * BigInt(count - prior);
  const size = thousandfold < 0n ? -thousandfold : thousandfold;
  const rounded = Number((2n * size + BigInt(prior)) / (2n * BigInt(prior)));
  return thousandfold < 0n ? -rounded : rounded;
}

function withTotals(inner: readonly (readonly number[])[]): number[][] {
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  const rows = inner.map((row) => [...row, sum(row)]);
  const last = (rows[0] ?? []).map((_, column) => sum(rows.map((row) => row[column] ?? 0)));
  return [...rows, last];
}

/** A table of rows × columns counts beside their totals, in which everything agrees. */
export function cleanTable(random: Random, rows: number, columns: number): GrowthTable {
  const grid = (make: () => number): number[][] => Array.from({ length: rows }, () => Array.from({ length: columns }, make));
  const priors = grid(() => random.whole(1, 9) * 10 ** random.whole(1, 5) + random.whole(0, 999));
  const counts = priors.map((row) => row.map((prior) => Math.max(1, Number((BigInt(prior) * BigInt(random.whole(600, 1500))) / 1000n))));
  const allPriors = withTotals(priors);
  return withTotals(counts).map((row, i) => row.map((count, j) => ({ count, change: changeOf(count, allPriors[i]?.[j] ?? 1) })));
}

/** x − (1+g−h)·p ≥ 0 and x − (1+g+h)·p ≤ 0. */
export function growth(id: string, count: string, prior: string, change: Rational, halfStep: Rational): Constraint[] {
  const factor = (step: Rational): Rational => minus(plus(rational(1), plus(change, step)));
  const terms = (step: Rational): Constraint['terms'] => [
    { variable: count, coefficient: rational(1) }, { variable: prior, coefficient: factor(step) },
  ];
  return [
    { id: `${id} at least`, group: id, terms: terms(minus(halfStep)), lower: rational(0), upper: null },
    { id: `${id} at most`, group: id, terms: terms(halfStep), lower: null, upper: rational(0) },
  ];
}

/** Σ parts − whole = 0. */
export function sumOf(id: string, parts: readonly string[], whole: string, group: string | null = null): Constraint {
  const terms = [...parts.map((variable) => ({ variable, coefficient: rational(1) })), { variable: whole, coefficient: rational(-1) }];
  return { id, group, terms, lower: rational(0), upper: rational(0) };
}

/** variable = value, as printed. */
export function printed(id: string, variable: string, value: number): Constraint {
  return { id, group: id, terms: [{ variable, coefficient: rational(1) }], lower: rational(value), upper: rational(value) };
}

/** The system of a table: counts and changes as printed, sums of counts and of whole earlier counts hard. */
export function systemOf(table: GrowthTable, name = 't'): System {
  const variables: Variable[] = [];
  const constraints: Constraint[] = [];
  const width = (table[0] ?? []).length;
  table.forEach((row, i) => row.forEach(({ count, change }, j) => {
    const at = `${name}/${i}/${j}`;
    variables.push({ id: `${at} now`, integer: true }, { id: `${at} before`, integer: true });
    constraints.push(printed(`${at} count`, `${at} now`, count));
    constraints.push(...growth(`${at} change`, `${at} now`, `${at} before`, rational(BigInt(change) * PER_MILLE.n, PER_MILLE.d), HALF_STEP));
    constraints.push({ id: `${at} whole`, group: null, terms: [{ variable: `${at} before`, coefficient: rational(1) }], lower: rational(0), upper: null });
  }));
  for (const when of ['now', 'before']) {
    table.forEach((row, i) => constraints.push(sumOf(
      `${name}/row ${i} ${when}`, row.slice(0, -1).map((_, j) => `${name}/${i}/${j} ${when}`), `${name}/${i}/${width - 1} ${when}`,
    )));
    for (let j = 0; j < width; j += 1) {
      constraints.push(sumOf(
        `${name}/column ${j} ${when}`, table.slice(0, -1).map((_, i) => `${name}/${i}/${j} ${when}`), `${name}/${table.length - 1}/${j} ${when}`,
      ));
    }
  }
  return { variables, constraints, weights: new Map() };
}
