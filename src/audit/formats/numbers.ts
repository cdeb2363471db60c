import { finiteDigits, multiply, rational, toDecimal, toFixed, type Bound } from '../../interval/index.js';

/** Digits after the point that a person is shown; more are left to the exact formats. */
const SHOWN_DIGITS = 6;
const HUNDRED = rational(100);

/** The lower or the upper end of what a figure allows. */
export type End = 'lower' | 'upper';

/** An end of an interval as an exact decimal; one that does not end is cut outwards. Infinite ends are named. */
export function exactEnd({ value }: Bound, end: End): string {
  if (value === null) return end === 'lower' ? '-Infinity' : 'Infinity';
  return toDecimal(value, end === 'lower' ? 'down' : 'up');
}

/** An end of an interval for people: outwards to six digits, a fraction as a percentage, an end that is left out as `> 5`. */
export function shownEnd({ value, open }: Bound, end: End, asPercent: boolean): string {
  if (value === null) return end === 'lower' ? '−∞' : '∞';
  const scaled = asPercent ? multiply(value, HUNDRED) : value;
  const digits = finiteDigits(scaled);
  const text = toFixed(scaled, digits === null || digits > SHOWN_DIGITS ? SHOWN_DIGITS : digits, end === 'lower' ? 'down' : 'up').replace('-', '−');
  return `${open ? (end === 'lower' ? '> ' : '< ') : ''}${text}${asPercent ? '%' : ''}`;
}
