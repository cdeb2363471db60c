import { above, atLeast, below, intersect, point, wholeNumbers, ZERO, type Interval, type Rational } from '../../interval/index.js';
import type { Quantity } from '../../model/index.js';
import type { PrintedNumber } from './number.js';
import { roundedInterval } from './rounding.js';

/** A word beside a number that says how it is meant: 超 more than, 余 at least, 近 less than, 约 about, 达 just that. */
export type Qualifier = 'ABOVE' | 'AT_LEAST' | 'BELOW' | 'ABOUT' | 'REACHING';

/** Words before the number; a longer one comes before its beginning. */
const WORDS: readonly (readonly [string, Qualifier])[] = [
  ['超过', 'ABOVE'],
  ['超', 'ABOVE'],
  ['近', 'BELOW'],
  ['大约', 'ABOUT'],
  ['约', 'ABOUT'],
  ['达到', 'REACHING'],
  ['达', 'REACHING'],
];

/** The qualifier that a text begins with, and what follows it. */
export function qualifierAtFront(text: string): { readonly qualifier: Qualifier | null; readonly rest: string } {
  const found = WORDS.find(([word]) => text.startsWith(word));
  return found === undefined ? { qualifier: null, rest: text } : { qualifier: found[1], rest: text.slice(found[0].length) };
}

const ALLOWED: Readonly<Record<Qualifier, (value: Rational, rounded: Interval) => Interval>> = {
  ABOVE: (value) => above(value),
  AT_LEAST: (value) => atLeast(value),
  BELOW: (value) => below(value),
  ABOUT: () => atLeast(ZERO),
  REACHING: (_, rounded) => rounded,
};

/**
 * What surely holds the true value of a printed number, qualified or not. A count printed to the last unit is exact,
 * any other one is a whole number within its rounding; a rate and a duration are always rounded. None is negative.
 * Null where nothing is left, as for a count of 6.3 or 近0.
 */
export function trueValues(number: PrintedNumber, quantity: Quantity, qualifier: Qualifier | null): Interval | null {
  const rounded = quantity === 'count' && number.whole ? point(number.value) : roundedInterval(number);
  const possible = intersect(ALLOWED[qualifier ?? 'REACHING'](number.value, rounded), atLeast(ZERO));
  return possible !== null && quantity === 'count' ? wholeNumbers(possible) : possible;
}
