import { add, compare, divide, hull, ONE, subtract, wholeNumbers, ZERO, type Bound, type Interval, type Rational } from '../interval/index.js';
import type { PrintedChange, Quantity } from '../model/index.js';

/** The ends of an interval that has two. */
interface Ends {
  readonly lower: { readonly value: Rational; readonly open: boolean };
  readonly upper: { readonly value: Rational; readonly open: boolean };
}

function endsOf({ lower, upper }: Interval): Ends | null {
  return lower.value === null || upper.value === null ? null : { lower: { value: lower.value, open: lower.open }, upper: { value: upper.value, open: upper.open } };
}

function bound(value: Rational, a: Bound, b: Bound): Bound {
  return { value, open: a.open || b.open };
}

/** p in [x₋/(1+g₊), x₊/(1+g₋)]. */
function relative(current: Ends, change: Ends): Interval | null {
  if (compare(add(ONE, change.lower.value), ZERO) <= 0) return null;
  return {
    lower: bound(divide(current.lower.value, add(ONE, change.upper.value)), current.lower, change.upper),
    upper: bound(divide(current.upper.value, add(ONE, change.lower.value)), current.upper, change.lower),
  };
}

/** p in [x₋−g₊, x₊−g₋]. */
function inPoints(current: Ends, change: Ends): Interval {
  return {
    lower: bound(subtract(current.lower.value, change.upper.value), current.lower, change.upper),
    upper: bound(subtract(current.upper.value, change.lower.value), current.upper, change.lower),
  };
}

/**
 * Every earlier value that a figure and its printed change allow: p in [x/(1+g₊), x/(1+g₋)], whole for counts;
 * in percentage points p in [x−g₊, x−g₋]. Where the printed unit is ambiguous, the hull of both readings.
 * @returns `undefined` where the change says nothing, null where no earlier value is possible.
 */
export function impliedBase(current: Interval | null, change: Pick<PrintedChange, 'interval' | 'unit'> | null, quantity: Quantity): Interval | null | undefined {
  const now = current === null ? null : endsOf(current);
  const grown = change === null || change.interval === null ? null : endsOf(change.interval);
  if (change === null || now === null || grown === null) return undefined;
  const points = change.unit === 'PERCENT' ? null : inPoints(now, grown);
  const ratio = change.unit === 'PERCENTAGE_POINT' ? null : relative(now, grown);
  if (quantity === 'count') return ratio === null ? undefined : wholeNumbers(ratio);
  if (ratio !== null && points !== null) return hull(ratio, points);
  return ratio ?? points ?? undefined;
}
