import { add, addIntervals, compare, intersect, onlyValue, point, subtract, ZERO, type Interval, type Rational } from '../../interval/index.js';
import type { Judgement, OutcomeTerm } from '../outcome.js';
import { apartText } from './apart.js';
import { isLong, numberText } from './numberText.js';

/** The distance between two intervals; zero where they meet. */
export function gapBetween(a: Interval, b: Interval): Rational {
  if (intersect(a, b) !== null) return ZERO;
  const over = a.lower.value === null || b.upper.value === null ? ZERO : subtract(a.lower.value, b.upper.value);
  const under = b.lower.value === null || a.upper.value === null ? ZERO : subtract(b.lower.value, a.upper.value);
  const gap = compare(over, under) > 0 ? over : under;
  return compare(gap, ZERO) > 0 ? gap : ZERO;
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

/**
 * The error that two intervals which ought to meet always notice: anything larger than the room that they leave each other. Where one of
 * them has one end only, it is the room towards that end, as errors the other way are never noticed; null where no end is set against another.
 */
export function powerBetween(a: Interval, b: Interval): Rational | null {
  const down = a.upper.value === null || b.lower.value === null ? null : subtract(a.upper.value, b.lower.value);
  const up = b.upper.value === null || a.lower.value === null ? null : subtract(b.upper.value, a.lower.value);
  if (down !== null && up !== null) return add(down, up);
  const only = down ?? up;
  return only === null || compare(only, ZERO) < 0 ? null : only;
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
  const addedText = parts.length === 1 ? intervalText(added) : `${parts.map(({ interval }) => intervalText(interval)).join(' + ')} = ${intervalText(added)}`;
  return {
    verdict: meets ? 'CONSISTENT' : 'INCONSISTENT',
    severity: 'MATERIAL',
    terms: [whole, ...parts],
    gap,
    reliedOnRounding: meets && !exact,
    power: powerBetween(whole.interval, added),
    certificate: (meets ? null : apartText(parts.map(({ interval }) => interval), whole.interval)) ?? `${addedText} ${meets ? '∩' : '≠'} ${intervalText(whole.interval)}`,
    note: null,
    hint: null,
  };
}
