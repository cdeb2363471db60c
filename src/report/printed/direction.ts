import { hull, negateInterval, type Interval } from '../../interval/index.js';

/** Which way something changed. */
export type Direction = 'UP' | 'DOWN';

/** The arrows, signs and words that reports print; a longer one comes before its beginning. */
const WORDS: readonly (readonly [string, Direction])[] = [
  ['↑', 'UP'], ['▲', 'UP'], ['+', 'UP'], ['增长', 'UP'], ['上升', 'UP'], ['增加', 'UP'], ['增幅', 'UP'], ['涨幅', 'UP'], ['升幅', 'UP'], ['提高', 'UP'], ['提升', 'UP'], ['上涨', 'UP'],
  ['↓', 'DOWN'], ['▼', 'DOWN'], ['-', 'DOWN'], ['−', 'DOWN'], ['负增长', 'DOWN'], ['下降', 'DOWN'], ['减少', 'DOWN'], ['减幅', 'DOWN'], ['降幅', 'DOWN'], ['降低', 'DOWN'], ['回落', 'DOWN'], ['缩短', 'DOWN'],
];

/** The direction that a half-width text begins with, and what follows it (了 after a word is skipped). */
export function directionAtFront(text: string): { readonly direction: Direction | null; readonly rest: string } {
  const found = WORDS.find(([word]) => text.startsWith(word));
  if (found === undefined) return { direction: null, rest: text };
  const rest = text.slice(found[0].length);
  return { direction: found[1], rest: rest.startsWith('了') ? rest.slice(1) : rest };
}

/** Every direction that a half-width text begins with, as ↑- says two, and what follows them. */
export function directionsAtFront(text: string): { readonly directions: readonly Direction[]; readonly rest: string } {
  const { direction, rest } = directionAtFront(text);
  if (direction === null) return { directions: [], rest: text };
  const behind = directionsAtFront(rest);
  return { directions: [direction, ...behind.directions], rest: behind.rest };
}

/** Do arrow, sign and word contradict each other? */
export function areContrary(directions: readonly Direction[]): boolean {
  return new Set(directions).size > 1;
}

/** A change of which arrow, sign and word contradict each other: it may go either way. */
export function eitherWay<Change extends { readonly interval: Interval | null }>(change: Change): Change {
  return change.interval === null ? change : { ...change, interval: hull(change.interval, negateInterval(change.interval)) };
}
