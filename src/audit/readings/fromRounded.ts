import { add, compare, divide, multiply, ONE, rational, subtract, toFixed, ZERO, type Interval, type Rational } from '../../interval/index.js';

const HALF = rational(1, 2);

/** The step to which a figure is rounded: the width of what it allows; null for exact figures and for 超, 余, 近, 约. */
export function stepOfRounded({ lower, upper }: Interval): Rational | null {
  if (lower.value === null || upper.value === null || compare(lower.value, upper.value) === 0) return null;
  return subtract(upper.value, lower.value);
}

function toStep(value: Rational, step: Rational): Rational {
  return multiply(rational(BigInt(toFixed(divide(value, step), 0, 'half-up'))), step);
}

/** The changes that come of dividing a rounded value by earlier values that were rounded alike; null where one may be zero. */
export function changesFromRounded(value: Rational, step: Rational, prior: Interval): Interval | null {
  if (prior.lower.value === null || prior.upper.value === null) return null;
  const [least, most] = [toStep(prior.lower.value, step), toStep(prior.upper.value, step)];
  if (compare(least, ZERO) <= 0) return null;
  const change = (earlier: Rational): Rational => subtract(divide(value, earlier), ONE);
  return { lower: { value: change(most), open: false }, upper: { value: change(least), open: false } };
}

/** The earlier values that are left open where the one that was divided by had been rounded to a step. */
export function widenedByStep({ lower, upper }: Interval, step: Rational): Interval {
  const half = multiply(HALF, step);
  const least = lower.value === null ? null : subtract(lower.value, half);
  return {
    lower: { value: least !== null && compare(least, ZERO) < 0 ? ZERO : least, open: false },
    upper: { value: upper.value === null ? null : add(upper.value, half), open: upper.value === null },
  };
}
