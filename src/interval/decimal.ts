import { compare, negate, rational, ZERO, type Rational } from './rational.js';

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/** Reads `-12.50` exactly; null where the text is not a plain decimal (no exponent, no separators). */
export function parseDecimal(text: string): Rational | null {
  const match = DECIMAL.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '0', fraction = ''] = match;
  const value = rational(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
  return sign === '-' ? negate(value) : value;
}

/** How a number that has no finite decimal form, or too long a one, is cut. */
export type RoundingMode = 'half-even' | 'half-up' | 'down' | 'up';

/** a·10^digits rounded to a whole number; `down` is toward −∞, `up` toward +∞, `half-up` away from zero at a tie. */
function scaled(a: Rational, digits: number, mode: RoundingMode): bigint {
  const shifted = a.n * 10n ** BigInt(digits);
  const quotient = shifted / a.d;
  const whole = shifted < 0n && shifted % a.d !== 0n ? quotient - 1n : quotient;
  const rest = shifted - whole * a.d;
  if (rest === 0n || mode === 'down') return whole;
  if (mode === 'up') return whole + 1n;
  const twice = rest * 2n;
  if (twice !== a.d) return twice > a.d ? whole + 1n : whole;
  if (mode === 'half-up') return whole < 0n ? whole : whole + 1n;
  return whole % 2n === 0n ? whole : whole + 1n;
}

/** Exactly `digits` digits after the point. */
export function toFixed(a: Rational, digits: number, mode: RoundingMode = 'half-even'): string {
  const value = scaled(a, digits, mode);
  const sign = value < 0n ? '-' : '';
  const text = (value < 0n ? -value : value).toString().padStart(digits + 1, '0');
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** The number of digits after the point that write a in full, or null where no finite number does. */
export function finiteDigits(a: Rational): number | null {
  let rest = a.d;
  let twos = 0;
  let fives = 0;
  while (rest % 2n === 0n) {
    rest /= 2n;
    twos += 1;
  }
  while (rest % 5n === 0n) {
    rest /= 5n;
    fives += 1;
  }
  return rest !== 1n ? null : twos > fives ? twos : fives;
}

/** Digits after the point for a number without a finite decimal form. */
export const REPEATING_DIGITS = 20;

/** The exact decimal; one that does not end is cut after 20 digits in the given mode. */
export function toDecimal(a: Rational, mode: RoundingMode = 'half-even'): string {
  const digits = finiteDigits(a);
  return toFixed(a, digits ?? REPEATING_DIGITS, mode);
}

/** The nearest JSON number, for charts; never used to judge. */
export function toNumber(a: Rational): number {
  const [top, bottom] = [Number(a.n), Number(a.d)];
  if (bottom === 1) return top;
  // Dividing two exact numbers gives the nearest one to the exact quotient.
  if (Number.isSafeInteger(top) && Number.isSafeInteger(bottom)) return top / bottom;
  const negative = compare(a, ZERO) < 0;
  return Number(toFixed(negative ? negate(a) : a, 25)) * (negative ? -1 : 1);
}

/** The decimal that a JSON number is written as, exactly: 0.1 gives 1/10. Null for NaN and infinities. */
export function fromNumber(value: number): Rational | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (match === null) return null;
  const [, sign = '', whole = '0', fraction = '', exponent = '0'] = match;
  const power = Number(exponent) - fraction.length;
  const digits = BigInt(whole + fraction);
  const size = power >= 0 ? rational(digits * 10n ** BigInt(power)) : rational(digits, 10n ** BigInt(-power));
  return sign === '-' ? negate(size) : size;
}
