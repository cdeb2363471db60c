import { addIntervals, compare, intersect, negate, onlyValue, point, subtract, toDecimal, ZERO, type Interval, type Rational } from '../../interval/index.js';
import type { Judgement, OutcomeTerm } from '../outcome.js';

/** The distance between two intervals; zero where they meet. */
export function gapBetween(a: Interval, b: Interval): Rational {
  if (intersect(a, b) !== null) return ZERO;
  const over = a.lower.value === null || b.upper.value === null ? ZERO : subtract(a.lower.value, b.upper.value);
  const under = b.lower.value === null || a.upper.value === null ? ZERO : subtract(b.lower.value, a.upper.value);
  const gap = compare(over, under) > 0 ? over : under;
  return compare(gap, ZERO) > 0 ? gap : ZERO;
}

/** An interval as a person reads it: `[2806873, 2809548]`, `(0, 3]`, or the single value. */
export function intervalText(interval: Interval): string {
  const only = onlyValue(interval);
  if (only !== null) return toDecimal(only);
  const { lower, upper } = interval;
  const low = lower.value === null ? '−∞' : toDecimal(lower.value, 'down');
  const high = upper.value === null ? '∞' : toDecimal(upper.value, 'up');
  return `${lower.open ? '(' : '['}${low}, ${high}${upper.open ? ')' : ']'}`;
}

function widthOf({ lower, upper }: Interval): Rational | null {
  return lower.value === null || upper.value === null ? null : subtract(upper.value, lower.value);
}

/** The sum of intervals. */
export function sumOf(intervals: readonly Interval[]): Interval {
  return intervals.reduce(addIntervals, point(ZERO));
}

/**
 * Does a whole agree with the sum of its parts? All that is printed independently, so interval arithmetic is exact:
 * whole numbers between whole ends can be reached one by one.
 */
export function compareSums(whole: OutcomeTerm, parts: readonly OutcomeTerm[], exact: boolean): Judgement {
  const added = sumOf(parts.map(({ interval }) => interval));
  const gap = gapBetween(whole.interval, added);
  const meets = intersect(whole.interval, added) !== null;
  const [a, b] = [widthOf(whole.interval), widthOf(added)];
  const power = a === null || b === null ? null : subtract(a, negate(b));
  return {
    verdict: meets ? 'CONSISTENT' : 'INCONSISTENT',
    severity: 'MATERIAL',
    terms: [whole, ...parts],
    gap,
    reliedOnRounding: meets && !exact,
    power,
    certificate: `${parts.map(({ interval }) => intervalText(interval)).join(' + ')} = ${intervalText(added)} ${meets ? '∩' : '≠'} ${intervalText(whole.interval)}`,
    note: null,
    hint: null,
  };
}
