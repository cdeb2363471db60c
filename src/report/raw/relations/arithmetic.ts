import { addIntervals, compare, intersect, multiply, point, ZERO, type Interval, type Rational } from '../../../interval/index.js';
import type { RawFigure } from '../rawReport.js';

/** What several figures allow for their sum; null where one prints no value. */
export function sumOfFigures(figures: readonly RawFigure[]): Interval | null {
  return figures.reduce<Interval | null>((sum, { interval }) => (sum === null || interval === null ? null : addIntervals(sum, interval)), point(ZERO));
}

/** May the parts make up the whole? */
export function addsUp(whole: RawFigure, parts: readonly RawFigure[]): boolean {
  const sum = sumOfFigures(parts);
  return sum !== null && whole.interval !== null && intersect(sum, whole.interval) !== null;
}

const least = (a: Interval, b: Interval): Rational | null => (a.lower.value === null || b.lower.value === null ? null : multiply(a.lower.value, b.lower.value));
const most = (a: Interval, b: Interval): Rational | null => (a.upper.value === null || b.upper.value === null ? null : multiply(a.upper.value, b.upper.value));

/** May a part, divided by a whole, be what is stated? All are not negative. */
export function divides(part: Interval, whole: Interval, stated: Interval): boolean {
  const [low, high] = [least(stated, whole), most(stated, whole)];
  return (low === null || part.upper.value === null || compare(low, part.upper.value) <= 0) && (high === null || part.lower.value === null || compare(high, part.lower.value) >= 0);
}

/** What a printed figure allows where it may have been rounded or cut: a step upwards is open as well. */
function orCut({ lower, upper }: Interval): Interval {
  if (lower.value === null || upper.value === null) return { lower, upper };
  const half = { n: upper.value.n * lower.value.d - lower.value.n * upper.value.d, d: 2n * upper.value.d * lower.value.d };
  return { lower, upper: { value: { n: upper.value.n * half.d + half.n * upper.value.d, d: upper.value.d * half.d }, open: upper.open } };
}

/** May a part, divided by a whole, be what is stated, rounded or cut? */
export function dividesLoosely(part: Interval, whole: Interval, stated: Interval): boolean {
  return divides(part, whole, orCut(stated));
}

/** How far the sum of the parts is from the whole, as a fraction of the whole; null where it is not known. */
export function distance(whole: RawFigure, parts: readonly RawFigure[]): { readonly short: boolean; readonly perMille: bigint } | null {
  const values = parts.map(({ value }) => value).filter((value): value is Rational => value !== null);
  if (whole.value === null || whole.value.n <= 0n || values.length < parts.length) return null;
  const sum = values.reduce((total, value) => ({ n: total.n * value.d + value.n * total.d, d: total.d * value.d }), { n: 0n, d: 1n });
  const gap = whole.value.n * sum.d - sum.n * whole.value.d;
  const size = gap < 0n ? -gap : gap;
  return { short: gap > 0n, perMille: (1000n * size) / (whole.value.n * sum.d) };
}

/** Is a count printed to the last unit? */
export function isExact({ interval }: RawFigure): boolean {
  return interval?.lower.value != null && interval.upper.value !== null && compare(interval.lower.value, interval.upper.value) === 0;
}
