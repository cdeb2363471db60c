import { add, compare, onlyValue, toDecimal, ZERO, type Interval, type Rational } from '../../interval/index.js';
import { isLong } from './numberText.js';

type End = 'lower' | 'upper';

/** The ends of some intervals on one side, and their sum; null where one has no such end, or one that is not written down in full. */
function added(parts: readonly Interval[], end: End): { readonly text: string; readonly sum: Rational } | null {
  const values = parts.map((part) => part[end].value);
  const known = values.filter((value): value is Rational => value !== null && !isLong(value));
  if (known.length < values.length) return null;
  const sum = known.reduce(add, ZERO);
  return { text: known.length === 1 ? toDecimal(sum) : `${known.map((value) => toDecimal(value)).join(' + ')} = ${toDecimal(sum)}`, sum };
}

/**
 * Why a sum cannot be what is stated, by the ends that contradict each other, for a person to add up: `455 + 503699 = 504154 < 564444`;
 * for single values that differ `100 + 200 = 300 ≠ 301`. Null where they meet, or where only an open end keeps them apart.
 */
export function apartText(parts: readonly Interval[], stated: Interval): string | null {
  const [least, most] = [added(parts, 'lower'), added(parts, 'upper')];
  const { lower, upper } = stated;
  const isExact = parts.every((part) => onlyValue(part) !== null) && onlyValue(stated) !== null;
  if (least !== null && upper.value !== null && !isLong(upper.value) && compare(least.sum, upper.value) > 0) return `${least.text} ${isExact ? '≠' : '>'} ${toDecimal(upper.value)}`;
  if (most !== null && lower.value !== null && !isLong(lower.value) && compare(most.sum, lower.value) < 0) return `${most.text} ${isExact ? '≠' : '<'} ${toDecimal(lower.value)}`;
  return null;
}
