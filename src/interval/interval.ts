import { ceil, compare, equal, floor, isInteger, max, min, negate, rational, add as addRational, subtract as subtractRational, ONE, type Rational } from './rational.js';

/** One end of an interval; a null value is infinite. */
export interface Bound {
  readonly value: Rational | null;
  readonly open: boolean;
}

/** The set of values between two ends. Never empty: functions that may empty it give null. */
export interface Interval {
  readonly lower: Bound;
  readonly upper: Bound;
}

const closed = (value: Rational): Bound => ({ value, open: false });
const UNBOUNDED: Bound = { value: null, open: true };

export function point(value: Rational): Interval {
  return { lower: closed(value), upper: closed(value) };
}

/** The closed interval [lower, upper]; null where it is empty. */
export function between(lower: Rational, upper: Rational): Interval | null {
  return compare(lower, upper) > 0 ? null : { lower: closed(lower), upper: closed(upper) };
}

/** [lower, upper): what a figure cut at its last digit may hide; null where it is empty. */
export function halfOpen(lower: Rational, upper: Rational): Interval | null {
  return compare(lower, upper) >= 0 ? null : { lower: closed(lower), upper: { value: upper, open: true } };
}

export function atLeast(value: Rational): Interval {
  return { lower: closed(value), upper: UNBOUNDED };
}

export function above(value: Rational): Interval {
  return { lower: { value, open: true }, upper: UNBOUNDED };
}

export function below(value: Rational): Interval {
  return { lower: UNBOUNDED, upper: { value, open: true } };
}

export const EVERYTHING: Interval = { lower: UNBOUNDED, upper: UNBOUNDED };

/** The single value of an interval that has only one, else null. */
export function onlyValue(interval: Interval): Rational | null {
  const { lower, upper } = interval;
  return lower.value !== null && upper.value !== null && equal(lower.value, upper.value) ? lower.value : null;
}

export function contains(interval: Interval, value: Rational): boolean {
  const { lower, upper } = interval;
  const low = lower.value === null ? 1 : compare(value, lower.value);
  const high = upper.value === null ? -1 : compare(value, upper.value);
  return (low > 0 || (low === 0 && !lower.open)) && (high < 0 || (high === 0 && !upper.open));
}

function tighter(a: Bound, b: Bound, pick: (x: Rational, y: Rational) => Rational): Bound {
  if (a.value === null) return b;
  if (b.value === null) return a;
  const value = pick(a.value, b.value);
  return { value, open: (equal(a.value, value) && a.open) || (equal(b.value, value) && b.open) };
}

/** The values in both; null where there is none. */
export function intersect(a: Interval, b: Interval): Interval | null {
  const lower = tighter(a.lower, b.lower, max);
  const upper = tighter(a.upper, b.upper, min);
  if (lower.value !== null && upper.value !== null) {
    const order = compare(lower.value, upper.value);
    if (order > 0 || (order === 0 && (lower.open || upper.open))) return null;
  }
  return { lower, upper };
}

/** Is there a value of a that is no less than some value of b? */
export function mayReach(a: Interval, b: Interval): boolean {
  if (a.upper.value === null || b.lower.value === null) return true;
  const order = compare(a.upper.value, b.lower.value);
  return order > 0 || (order === 0 && !a.upper.open && !b.lower.open);
}

/** The smallest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  const wider = (x: Bound, y: Bound, pick: (p: Rational, q: Rational) => Rational): Bound => {
    if (x.value === null || y.value === null) return UNBOUNDED;
    const value = pick(x.value, y.value);
    return { value, open: (!equal(x.value, value) || x.open) && (!equal(y.value, value) || y.open) };
  };
  return { lower: wider(a.lower, b.lower, min), upper: wider(a.upper, b.upper, max) };
}

/** The whole numbers inside: open and fractional ends move to the next whole number; null where there is none. */
export function wholeNumbers(interval: Interval): Interval | null {
  const { lower, upper } = interval;
  const low = lower.value === null ? null : rational(ceil(lower.value));
  const high = upper.value === null ? null : rational(floor(upper.value));
  const from = low !== null && lower.open && lower.value !== null && isInteger(lower.value) ? addRational(low, ONE) : low;
  const to = high !== null && upper.open && upper.value !== null && isInteger(upper.value) ? subtractRational(high, ONE) : high;
  if (from !== null && to !== null && compare(from, to) > 0) return null;
  return { lower: from === null ? UNBOUNDED : closed(from), upper: to === null ? UNBOUNDED : closed(to) };
}

function plus(a: Bound, b: Bound): Bound {
  return a.value === null || b.value === null ? UNBOUNDED : { value: addRational(a.value, b.value), open: a.open || b.open };
}

/** Every sum of a value of a and a value of b. */
export function addIntervals(a: Interval, b: Interval): Interval {
  return { lower: plus(a.lower, b.lower), upper: plus(a.upper, b.upper) };
}

/** Every negated value. */
export function negateInterval(a: Interval): Interval {
  const flip = (bound: Bound): Bound => (bound.value === null ? bound : { value: negate(bound.value), open: bound.open });
  return { lower: flip(a.upper), upper: flip(a.lower) };
}
