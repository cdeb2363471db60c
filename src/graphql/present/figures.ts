import { finiteDigits, multiply, rational, toFixed, type Rational } from '../../interval/index.js';

const HUNDRED = rational(100);
/** Digits after the point where nothing printed says how many. */
const DIGITS = 2;
/** A number that ends within this many digits is written in full. */
const MOST_DIGITS = 6;

/** `2956775` → `2,956,775`; digits after the point stay as they are. */
export function grouped(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const separated = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}

/** A number for people: in full where it ends soon, else with two digits. */
export function plain(value: Rational): string {
  const digits = finiteDigits(value);
  return grouped(toFixed(value, digits !== null && digits <= MOST_DIGITS ? digits : DIGITS));
}

/** What a division comes to: `= 0.5`, or `≈ 0.740000` where it does not end soon. */
export function ratio(value: Rational): string {
  const digits = finiteDigits(value);
  return digits !== null && digits <= MOST_DIGITS ? `= ${plain(value)}` : `≈ ${grouped(toFixed(value, MOST_DIGITS))}`;
}

/** 0.74 → `74.00`: hundredths with the digits asked for, two unless told otherwise. */
export function percent(fraction: Rational, digits = DIGITS): string {
  return grouped(toFixed(multiply(fraction, HUNDRED), digits));
}

/** 0.054 → `5.4`: hundredths in full, as they were printed. */
export function percentInFull(fraction: Rational): string {
  return plain(multiply(fraction, HUNDRED));
}

/** The digits after the point of the first percentage in a printed figure; null where there is none. */
export function printedPercentDigits(printed: string): number | null {
  const match = /\d+(?:\.(\d+))?\s*[%\uFF05]/u.exec(printed);
  return match === null ? null : (match[1] ?? '').length;
}
