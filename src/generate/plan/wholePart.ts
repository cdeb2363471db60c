import { add, floor, multiply, rational, toNumber, type Rational } from '../../interval/index.js';

const HALF = rational(1, 2);

/** The whole number nearest to a fraction of a count, a tie upward. */
export function wholePart(count: number, part: Rational): number {
  return toNumber(rational(floor(add(multiply(part, rational(count)), HALF))));
}
