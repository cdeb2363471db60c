import { compare, divide, equal, multiply, negate, rational, subtract, ZERO } from '../../../interval/index.js';
import { comparedTimes } from '../times.js';
import { nameOf, type Column } from './layout.js';
import type { Square } from './sections.js';

/** The columns that print earlier values of one. */
export function earlierColumns(column: Column, values: readonly Column[]): Column[] {
  return values.filter((other) => comparedTimes(nameOf(column), nameOf(other)) !== null);
}

/**
 * Does a number without a unit, among changes, print exactly how much a value is more than an earlier one of its row, and not how much
 * that is in percent? In a column of several units 6.2 秒 beside 7.5 秒 may be printed as -1.3.
 */
export function isOwnDifference(change: Square, now: Square | undefined, earlier: readonly (Square | undefined)[]): boolean {
  const { meaning } = change;
  if (meaning.kind !== 'number' || meaning.percent || now?.meaning.kind !== 'number') return false;
  const size = meaning.sign === 'DOWN' ? negate(meaning.number.value) : meaning.number.value;
  const value = now.meaning.number.value;
  return earlier.some((each) => {
    if (each?.meaning.kind !== 'number' || compare(each.meaning.number.value, ZERO) <= 0) return false;
    const apart = subtract(value, each.meaning.number.value);
    const beyond = subtract(multiply(divide(apart, each.meaning.number.value), rational(100)), size);
    const off = compare(beyond, ZERO) < 0 ? negate(beyond) : beyond;
    return equal(apart, size) && compare(off, meaning.number.step) > 0;
  });
}
