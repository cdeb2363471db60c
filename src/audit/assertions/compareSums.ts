import {
  add, addIntervals, compare, finiteDigits, intersect, multiply, negate, onlyValue, point, rational, subtract, toDecimal, toFixed, ZERO, type Interval, type Rational, type RoundingMode,
} from '../../interval/index.js';
import type { Judgement, OutcomeTerm } from '../outcome.js';

/** The distance between two intervals; zero where they meet. */
export function gapBetween(a: Interval, b: Interval): Rational {
  if (intersect(a, b) !== null) return ZERO;
  const over = a.lower.value === null || b.upper.value === null ? ZERO : subtract(a.lower.value, b.upper.value);
  const under = b.lower.value === null || a.upper.value === null ? ZERO : subtract(b.lower.value, a.upper.value);
  const gap = compare(over, under) > 0 ? over : under;
  return compare(gap, ZERO) > 0 ? gap : ZERO;
}

/** A number with more digits behind its point than this is not written in full. */
const MOST_DIGITS = 10;
const FEW_DIGITS = 6;

function isLong(value: Rational | null): boolean {
  return value !== null && (finiteDigits(value) ?? Infinity) > MOST_DIGITS;
}

/** Exact where the number ends soon, else to six digits, zeros in front not counted. */
function numberText(value: Rational, mode: RoundingMode): string {
  if (!isLong(value)) return toDecimal(value);
  const size = value.n < 0n ? negate(value) : value;
  let digits = FEW_DIGITS;
  while (compare(multiply(size, rational(10n ** BigInt(digits))), rational(10n ** BigInt(FEW_DIGITS - 1))) < 0) digits += 1;
  return toFixed(value, digits, mode);
}

function plainText(interval: Interval): string {
  const only = onlyValue(interval);
  if (only !== null) return numberText(only, 'half-even');
  const { lower, upper } = interval;
  const low = lower.value === null ? '−∞' : numberText(lower.value, 'down');
  const high = upper.value === null ? '∞' : numberText(upper.value, 'up');
  return `${lower.open ? '(' : '['}${low}, ${high}${upper.open ? ')' : ']'}`;
}

function isRoundedText({ lower, upper }: Interval): boolean {
  return isLong(lower.value) || isLong(upper.value);
}

/** An interval as a person reads it: `[2806873, 2809548]`, `(0, 3]`, or the single value; `≈[0.986942, 0.987141]` where its ends do not end soon. */
export function intervalText(interval: Interval): string {
  return `${isRoundedText(interval) ? '≈' : ''}${plainText(interval)}`;
}

/** What a calculation comes to: `= 0.5`, or `≈ 0.807489` where the number does not end soon. */
export function resultText(interval: Interval): string {
  return `${isRoundedText(interval) ? '≈' : '='} ${plainText(interval)}`;
}

function widthOf({ lower, upper }: Interval): Rational | null {
  return lower.value === null || upper.value === null ? null : subtract(upper.value, lower.value);
}

/** The error that two intervals which ought to meet always notice: anything larger than both are wide together. Null where one has no end. */
export function powerBetween(a: Interval, b: Interval): Rational | null {
  const [one, other] = [widthOf(a), widthOf(b)];
  return one === null || other === null ? null : add(one, other);
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
  return {
    verdict: meets ? 'CONSISTENT' : 'INCONSISTENT',
    severity: 'MATERIAL',
    terms: [whole, ...parts],
    gap,
    reliedOnRounding: meets && !exact,
    power: powerBetween(whole.interval, added),
    certificate: `${parts.map(({ interval }) => intervalText(interval)).join(' + ')} = ${intervalText(added)} ${meets ? '∩' : '≠'} ${intervalText(whole.interval)}`,
    note: null,
    hint: null,
  };
}
