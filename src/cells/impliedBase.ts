import { add, between, compare, divide, hull, ONE, subtract, wholeNumbers, ZERO, type Interval } from '../interval/index.js';
import type { PrintedChange, Quantity } from '../model/index.js';

function relative(current: Interval, change: Interval): Interval | null {
  const [low, high, least, most] = [current.lower.value, current.upper.value, change.lower.value, change.upper.value];
  if (low === null || high === null || least === null || most === null || compare(add(ONE, least), ZERO) <= 0) return null;
  return between(divide(low, add(ONE, most)), divide(high, add(ONE, least)));
}

function inPoints(current: Interval, change: Interval): Interval | null {
  const [low, high, least, most] = [current.lower.value, current.upper.value, change.lower.value, change.upper.value];
  if (low === null || high === null || least === null || most === null) return null;
  return between(subtract(low, most), subtract(high, least));
}

/**
 * Every earlier value that a figure and its printed change allow: p in [x/(1+g₊), x/(1+g₋)], whole for counts;
 * in percentage points p in [x−g₊, x−g₋]. Where the printed unit is ambiguous, the hull of both readings.
 * @returns `undefined` where the change says nothing, null where no earlier value is possible.
 */
export function impliedBase(current: Interval | null, change: PrintedChange | null, quantity: Quantity): Interval | null | undefined {
  if (current === null || change === null || change.interval === null) return undefined;
  const points = change.unit === 'PERCENT' ? null : inPoints(current, change.interval);
  const ratio = change.unit === 'PERCENTAGE_POINT' ? null : relative(current, change.interval);
  if (quantity === 'count') return ratio === null ? undefined : wholeNumbers(ratio);
  if (ratio !== null && points !== null) return hull(ratio, points);
  return ratio ?? points ?? undefined;
}
