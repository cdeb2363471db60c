import { add, compare, divide, intersect, multiply, ONE, rational, subtract, type Interval } from '../../../interval/index.js';
import type { Entry } from '../entry.js';

/** Every whole that a part and its share allow; null where they set no bounds. */
function wholesFitting({ figure: { interval, share } }: Entry): Interval | null {
  const [low, high] = [share?.interval.lower.value ?? null, share?.interval.upper.value ?? null];
  if (interval?.lower.value == null || interval.upper.value === null || low === null || high === null || low.n <= 0n) return null;
  return { lower: { value: divide(interval.lower.value, high), open: false }, upper: { value: divide(interval.upper.value, low), open: false } };
}

/** From here on a whole is another one, and no misprint of what the shares are of: a tenth more or less. */
const ANOTHER = rational(1n, 10n);

/** Are all shares of a list of one whole that is far from the one they were taken to be of? */
export function areOfAnother(list: readonly Entry[], { figure }: Entry): boolean {
  const [first = null, ...others] = list.map(wholesFitting);
  const shared = others.length === 0 ? null : others.reduce<Interval | null>((all, each) => (all === null || each === null ? null : intersect(all, each)), first);
  if (shared?.lower.value == null || shared.upper.value === null || figure.value === null) return false;
  return compare(figure.value, multiply(shared.lower.value, subtract(ONE, ANOTHER))) < 0 || compare(figure.value, multiply(shared.upper.value, add(ONE, ANOTHER))) > 0;
}
