import { bug } from '../errors/index.js';
import { finiteDigits, parseDecimal, rational, toDecimal, type Bound, type Interval, type Rational } from '../interval/index.js';

/** An exact number as stored text: a plain decimal where there is one, else `n/d`. */
export function writeRational(value: Rational): string {
  return finiteDigits(value) === null ? `${value.n}/${value.d}` : toDecimal(value);
}

/** Reads what `writeRational` wrote. */
export function readRational(text: string): Rational {
  const [top = '', bottom] = text.split('/');
  const value = bottom === undefined ? parseDecimal(text) : rational(BigInt(top), BigInt(bottom));
  if (value === null) throw bug(`stored number "${text}" cannot be read`);
  return value;
}

const side = (bound: Bound): string => (bound.value === null ? '' : writeRational(bound.value));

/** An interval as stored text in the usual notation: `[0.0415,0.0425]`, `[12,)`. */
export function writeInterval({ lower, upper }: Interval): string {
  return `${lower.open ? '(' : '['}${side(lower)},${side(upper)}${upper.open ? ')' : ']'}`;
}

/** Reads what `writeInterval` wrote. */
export function readInterval(text: string): Interval {
  const match = /^([[(])([^,]*),([^\])]*)([\])])$/.exec(text);
  if (match === null) throw bug(`stored interval "${text}" cannot be read`);
  const [, open, low = '', high = '', close] = match;
  return {
    lower: { value: low === '' ? null : readRational(low), open: open === '(' },
    upper: { value: high === '' ? null : readRational(high), open: close === ')' },
  };
}
