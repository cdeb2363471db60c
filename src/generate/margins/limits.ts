import { toNumber, wholeNumbers, ZERO, atLeast, intersect, type Interval } from '../../interval/index.js';
import type { Limits } from '../flow/network.js';

/** Any count. */
export const ANY: Limits = { lower: 0, upper: Number.POSITIVE_INFINITY };

/** The counts in an interval; null where there is none. */
export function limitsOf(interval: Interval): Limits | null {
  const counts = intersect(interval, atLeast(ZERO));
  const whole = counts === null ? null : wholeNumbers(counts);
  if (whole === null) return null;
  return { lower: whole.lower.value === null ? 0 : toNumber(whole.lower.value), upper: whole.upper.value === null ? Number.POSITIVE_INFINITY : toNumber(whole.upper.value) };
}

/** The counts in both; empty where the lower end is above the upper one. */
export function both(a: Limits, b: Limits): Limits {
  return { lower: Math.max(a.lower, b.lower), upper: Math.min(a.upper, b.upper) };
}

export function isEmpty({ lower, upper }: Limits): boolean {
  return lower > upper;
}

/** The middle of two finite ends; null where there is none. */
export function middle({ lower, upper }: Limits): number | null {
  return Number.isFinite(upper) ? lower + (upper - lower) / 2 : null;
}
