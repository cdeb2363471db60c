import { multiply, parseDecimal, rational, ZERO, type Rational } from '../../interval/index.js';

/** A number as printed, before its unit: digits, decimals, and 万 or 亿. */
export interface PrintedNumber {
  /** With 万 and 亿 multiplied in. */
  readonly value: Rational;
  /** What one unit of the last printed digit is worth: 1000 for 157.5万. */
  readonly step: Rational;
  /** Printed to the last unit: neither decimals nor 万 or 亿. */
  readonly whole: boolean;
}

/** A number that was recognised at the front of a text, and what follows it. */
export interface NumberAtFront {
  readonly number: PrintedNumber;
  /** 余 or 多 after the digits, as in 300余万, 3万余 or 20多. */
  readonly andMore: boolean;
  readonly rest: string;
}

/** What 万, 亿 and their like multiply by. */
const MAGNITUDES: Readonly<Record<string, bigint>> = {
  '': 1n, 千: 1_000n, 万: 10_000n, 百万: 1_000_000n, 千万: 10_000_000n, 亿: 100_000_000n, 万亿: 1_000_000_000_000n,
};

/** Whole digits, plain or with a comma before every group of three; then decimals. No leading zeros, no sign, no exponent. */
const NUMBER = /^([1-9]\d{0,2}(?:,\d{3})+(?!\d|,\d)|0|[1-9]\d*)(\.\d+)?([余多]?)(万亿|[百千]万|[千万亿])?([余多]?)/;

/** What `numberAtFront` takes, for messages. */
export const NUMBER_EXPECTED = 'a number such as 2873591, 2,873,591, 99.02 or 157.5万';

/** Reads the number that a half-width text begins with; null where it begins with none. The rest is the caller's to judge. */
export function numberAtFront(text: string): NumberAtFront | null {
  const match = NUMBER.exec(text);
  if (match === null) return null;
  const [all, whole = '', fraction = '', before = '', magnitude = '', after = ''] = match;
  const times = rational(MAGNITUDES[magnitude] ?? 1n);
  const digits = parseDecimal(whole.replaceAll(',', '') + fraction) ?? ZERO;
  const decimals = Math.max(0, fraction.length - 1);
  return {
    number: {
      value: multiply(digits, times),
      step: multiply(times, rational(1n, 10n ** BigInt(decimals))),
      whole: decimals === 0 && magnitude === '',
    },
    andMore: before !== '' || after !== '',
    rest: text.slice(all.length),
  };
}
