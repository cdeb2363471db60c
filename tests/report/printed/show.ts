import { toDecimal, type Interval, type Rational } from '../../../src/interval/index.js';

/** `0.9902`, or `none`. */
export function show(value: Rational | null): string {
  return value === null ? 'none' : toDecimal(value);
}

/** `[1574500, 1575500]`; a round bracket where the end is left out, `∞` where there is none. */
export function showInterval(interval: Interval | null): string {
  if (interval === null) return 'none';
  const { lower, upper } = interval;
  const low = lower.value === null ? '−∞' : toDecimal(lower.value);
  const high = upper.value === null ? '∞' : toDecimal(upper.value);
  return `${lower.open ? '(' : '['}${low}, ${high}${upper.open ? ')' : ']'}`;
}
