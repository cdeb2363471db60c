import { compare, finiteDigits, multiply, negate, rational, toDecimal, toFixed, type Rational, type RoundingMode } from '../../interval/index.js';

/** A number with more digits behind its point than this is not written in full. */
const MOST_DIGITS = 10;
const FEW_DIGITS = 6;

/** Has a number more digits than are written down in full? */
export function isLong(value: Rational | null): boolean {
  return value !== null && (finiteDigits(value) ?? Infinity) > MOST_DIGITS;
}

/** Exact where the number ends soon, else to six digits, zeros in front not counted. */
export function numberText(value: Rational, mode: RoundingMode): string {
  if (!isLong(value)) return toDecimal(value);
  const size = value.n < 0n ? negate(value) : value;
  let digits = FEW_DIGITS;
  while (compare(multiply(size, rational(10n ** BigInt(digits))), rational(10n ** BigInt(FEW_DIGITS - 1))) < 0) digits += 1;
  return toFixed(value, digits, mode);
}
