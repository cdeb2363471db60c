import { add, rational, type Rational } from '../../interval/index.js';
import { commonDivisor, commonMultiple } from './wholeNumbers.js';
import type { Term } from './constraint.js';

/** A linear form with whole coefficients that have no common divisor, the first of them positive. */
export interface PrimitiveForm {
  /** In the order of the variables' ids; empty where every coefficient cancelled. */
  readonly coefficients: readonly (readonly [variable: string, coefficient: bigint])[];
  /** The original form is factor × this one. */
  readonly factor: Rational;
  /** Equal for forms that are multiples of each other. */
  readonly key: string;
}

/** Ids in the order of their characters, so that no result depends on the order in which a system was written. */
export function byId(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function merged(terms: readonly Term[]): [string, Rational][] {
  const total = new Map<string, Rational>();
  for (const { variable, coefficient } of terms) {
    const known = total.get(variable);
    total.set(variable, known === undefined ? coefficient : add(known, coefficient));
  }
  return [...total].filter(([, coefficient]) => coefficient.n !== 0n).sort(([a], [b]) => byId(a, b));
}

/** Brings a sum of terms to its primitive form. */
export function primitiveForm(terms: readonly Term[]): PrimitiveForm {
  const sum = merged(terms);
  const [first] = sum;
  if (first === undefined) return { coefficients: [], factor: rational(1), key: '' };
  const denominator = sum.reduce((d, [, coefficient]) => commonMultiple(d, coefficient.d), 1n);
  const whole = sum.map(([variable, { n, d }]): readonly [string, bigint] => [variable, n * (denominator / d)]);
  const divisor = whole.reduce((g, [, coefficient]) => commonDivisor(g, coefficient), 0n) * (first[1].n < 0n ? -1n : 1n);
  const coefficients = whole.map(([variable, coefficient]): readonly [string, bigint] => [variable, coefficient / divisor]);
  return { coefficients, factor: rational(divisor, denominator), key: JSON.stringify(coefficients.map(([id, c]) => [id, String(c)])) };
}
