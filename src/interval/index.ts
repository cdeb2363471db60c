export { finiteDigits, fromNumber, parseDecimal, toDecimal, toFixed, toNumber, REPEATING_DIGITS, type RoundingMode } from './decimal.js';
export {
  above, addIntervals, atLeast, below, between, contains, EVERYTHING, halfOpen, hull, intersect, mayReach, negateInterval, onlyValue, point, wholeNumbers,
  type Bound, type Interval,
} from './interval.js';
export {
  add, ceil, compare, divide, equal, floor, isInteger, max, min, multiply, negate, ONE, rational, subtract, sum, ZERO,
  type Rational,
} from './rational.js';
