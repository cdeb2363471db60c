import { userError } from '../../errors/index.js';
import { compare, parseDecimal, rational, type Rational } from '../../interval/index.js';

/** What decides which records are made: the same settings and edition give the same bytes. */
export interface GenerateSettings {
  readonly seed: number;
  /** Records made for each one counted, as in 1/100. */
  readonly scale: Rational;
}

const LEAST = rational(1, 100);
const MOST = rational(10);

/** @throws a user error where it is no decimal from 0.01 to 10. */
export function readScale(text: string): Rational {
  const scale = parseDecimal(text);
  if (scale === null || compare(scale, LEAST) < 0 || compare(scale, MOST) > 0) throw userError('BAD_SCALE', `The scale is "${text}"; it must be a number from 0.01 to 10`, { name: text });
  return scale;
}

/** @throws a user error where it is no whole number from 0 to 4294967295. */
export function readSeed(text: string): number {
  const seed = /^\d{1,10}$/.test(text) ? Number(text) : -1;
  if (seed < 0 || seed > 4_294_967_295) throw userError('BAD_SEED', `The seed is "${text}"; it must be a whole number from 0 to 4294967295`, { name: text });
  return seed;
}
