import { compare, divide, ZERO, type Interval } from '../../interval/index.js';

/** Every quotient of a value that is not negative by a positive one; null where the divisor may be zero or either end is open to infinity. */
export function quotient(above: Interval, below: Interval): Interval | null {
  const [least, most, low, high] = [above.lower.value, above.upper.value, below.lower.value, below.upper.value];
  if (least === null || most === null || low === null || high === null || compare(low, ZERO) <= 0 || compare(least, ZERO) < 0) return null;
  return {
    lower: { value: divide(least, high), open: above.lower.open || below.upper.open },
    upper: { value: divide(most, low), open: above.upper.open || below.lower.open },
  };
}
