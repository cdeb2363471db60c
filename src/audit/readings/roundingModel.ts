import { add, compare, contains, equal, multiply, rational, subtract, wholeNumbers, ZERO, type Interval, type Rational } from '../../interval/index.js';
import type { Figure, Quantity } from '../../model/index.js';

/** How printed figures came from true ones: rounded to the nearest (tie rule unknown), or cut at the last digit. */
export type RoundingModel = 'ROUNDED' | 'TRUNCATED';

/** Every model, the usual one first. */
export const ROUNDING_MODELS: readonly RoundingModel[] = ['ROUNDED', 'TRUNCATED'];

const TWO = rational(2);

/** The step of the last printed digit, from the rounded interval; null for exact and for qualified figures. */
function stepOf(value: Rational, interval: Interval): Rational | null {
  const { lower, upper } = interval;
  // 近300万 has two ends, too, but is less than it says.
  if (!contains(interval, value) || lower.value === null || upper.value === null || lower.open || upper.open || equal(lower.value, upper.value)) return null;
  const above = subtract(upper.value, value);
  const below = subtract(value, lower.value);
  return multiply(TWO, compare(above, below) > 0 ? above : below);
}

/** What a cut figure may hide: [v, v + q), and (v − q, v] for what is negative. */
function truncated(value: Rational, rounded: Interval, negative: boolean): Interval {
  const step = stepOf(value, rounded);
  if (step === null) return rounded;
  return negative
    ? { lower: { value: subtract(value, step), open: true }, upper: { value, open: false } }
    : { lower: { value, open: false }, upper: { value: add(value, step), open: true } };
}

/** The true values of a figure under a model; null where it prints none. */
export function valueUnder(figure: Pick<Figure, 'value' | 'interval'>, quantity: Quantity, model: RoundingModel): Interval | null {
  if (figure.value === null || figure.interval === null || model === 'ROUNDED') return figure.interval;
  const cut = truncated(figure.value, figure.interval, false);
  return quantity === 'count' ? wholeNumbers(cut) : cut;
}

/** May a change go either way? Its arrow, sign and word contradict each other. */
function goesEitherWay({ lower, upper }: Interval): boolean {
  return lower.value !== null && upper.value !== null && compare(lower.value, ZERO) < 0 && compare(upper.value, ZERO) > 0;
}

/** The true changes that a printed one allows under a model; null where it says nothing. */
export function changeUnder({ change }: Pick<Figure, 'change'>, model: RoundingModel): Interval | null {
  if (change === null || change.value === null || change.interval === null || model === 'ROUNDED' || goesEitherWay(change.interval)) return change?.interval ?? null;
  const negative = compare(change.value, ZERO) < 0 || (equal(change.value, ZERO) && change.interval.lower.value !== null && compare(change.interval.lower.value, ZERO) < 0);
  return truncated(change.value, change.interval, negative);
}

/** The true shares that a printed one allows under a model; null where none is printed. */
export function shareUnder({ share }: Pick<Figure, 'share'>, model: RoundingModel): Interval | null {
  return share === null || model === 'ROUNDED' ? (share?.interval ?? null) : truncated(share.value, share.interval, false);
}
