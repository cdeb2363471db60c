import { rational } from '../../interval/index.js';
import type { PrintedNumber } from './number.js';
import { spokenNumberAtFront } from './spokenNumber.js';

const DIGITS: Readonly<Record<string, bigint>> = { 一: 1n, 二: 2n, 两: 2n, 三: 3n, 四: 4n, 五: 5n, 六: 6n, 七: 7n, 八: 8n, 九: 9n, 十: 10n };
const digitOf = (character: string): bigint => DIGITS[character] ?? 0n;

/** A spoken fraction is told to about this many points: 三分之二 and 一半 allow five to either side. */
const FRACTION_STEP = 10n;

/** A share in characters at the front of a text, in percent, and how many characters it takes. */
export interface SpokenShare {
  readonly number: PrintedNumber;
  readonly length: number;
}

const percent = (value: PrintedNumber['value'], step: bigint, length: number): SpokenShare => ({ number: { value, step: rational(step), whole: false }, length });

const FORMS: readonly { readonly pattern: RegExp; readonly read: (match: RegExpExecArray) => SpokenShare | null }[] = [
  { pattern: /^([一二两三四五六七八九十])成(半|[一二三四五六七八九])?(?![一二三四五六七八九不员为立果本分年功效绩因品都])/, read: ([all, tens = '', ones = '']) => percent(rational(10n * digitOf(tens) + (ones === '半' ? 5n : ones === '' ? 0n : digitOf(ones))), ones === '' ? 10n : 1n, all.length) },
  { pattern: /^百分之([零一二三四五六七八九十百]+)/, read: ([all, words = '']) => {
    const value = words === '百' ? 100n : words.length === 1 ? digitOf(words) : spokenNumberAtFront(words)?.number.value.n;
    return value === undefined ? null : percent(rational(value), 1n, all.length);
  } },
  { pattern: /^([二两三四五六七八九十])分之([一二两三四五六七八九])/, read: ([all, below = '', above = '']) => percent(rational(100n * digitOf(above), digitOf(below)), FRACTION_STEP, all.length) },
  { pattern: /^(?:一半|半数)/, read: ([all]) => percent(rational(50n), FRACTION_STEP, all.length) },
];

/** The share in characters that a text begins with: 三成 is told in tens of points, 两成五 and 百分之三十五 in points; null where there is none. */
export function spokenShareAtFront(text: string): SpokenShare | null {
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(text);
    const share = match === null ? null : read(match);
    if (share !== null) return share;
  }
  return null;
}
