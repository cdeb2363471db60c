import { compare, equal, multiply, rational, type Rational } from '../../../interval/index.js';
import type { RawFigure } from '../rawReport.js';
import { isExact } from './arithmetic.js';

/** As many digits as chance hardly repeats. */
const FEWEST_DIGITS = 4;
const FEWEST_SIGNIFICANT = 3;
const MAGNITUDES = [rational(10_000n), rational(100_000_000n)];

const digitsOf = ({ n, d }: Rational): string => (n / d).toString();
const significant = (value: Rational): number => digitsOf(multiply(value, rational(1000n))).replace(/0+$/, '').length;

/** Is one the other times 万 or 亿, to three digits at least? */
function areMagnitudes(a: Rational, b: Rational): boolean {
  return significant(a) >= FEWEST_SIGNIFICANT && MAGNITUDES.some((factor) => equal(multiply(a, factor), b) || equal(multiply(b, factor), a));
}

/** Is one the other with two neighbouring digits exchanged? */
function areTransposed(a: string, b: string): boolean {
  const at = Array.from(a).findIndex((digit, place) => digit !== b.charAt(place));
  return a.length === b.length && a.length >= FEWEST_DIGITS && at >= 0 && `${a.slice(0, at)}${a.charAt(at + 1)}${a.charAt(at)}${a.slice(at + 2)}` === b;
}

/** Are two values within a twentieth of the greater? */
export function areNear(a: Rational, b: Rational): boolean {
  const [less, more] = compare(a, b) < 0 ? [a, b] : [b, a];
  return compare(multiply(less, rational(20n)), multiply(more, rational(19n))) >= 0;
}

/** Have both as many digits as chance hardly repeats? */
export function areLong(a: Rational, b: Rational): boolean {
  return Math.min(digitsOf(a).length, digitsOf(b).length) >= FEWEST_DIGITS;
}

/** Does a slip of the hand, which other facts would hardly repeat, make one figure of the other: two digits exchanged, or 万 dropped? */
export function isSlip(a: RawFigure, b: RawFigure): boolean {
  if (a.value === null || b.value === null) return false;
  return areMagnitudes(a.value, b.value) || (areNear(a.value, b.value) && isExact(a) && isExact(b) && areTransposed(digitsOf(a.value), digitsOf(b.value)));
}
