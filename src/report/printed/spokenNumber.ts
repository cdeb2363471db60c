import { rational } from '../../interval/index.js';
import type { NumberAtFront, PrintedNumber } from './number.js';

const DIGITS: Readonly<Record<string, bigint>> = { 零: 0n, 〇: 0n, 一: 1n, 二: 2n, 两: 2n, 三: 3n, 四: 4n, 五: 5n, 六: 6n, 七: 7n, 八: 8n, 九: 9n };
const PLACES: Readonly<Record<string, bigint>> = { 十: 10n, 百: 100n, 千: 1_000n };
const GROUPS: Readonly<Record<string, bigint>> = { 万: 10_000n, 亿: 100_000_000n };

const SPOKEN = /^[零〇一二两三四五六七八九十百千万亿]+/;
const AND_MORE = /^([余多])(万|亿)?/;

/** The value of a numeral in characters, as 一千二百三十六; null where it is none, as 二〇二三 and 百一十. */
function valueOf(text: string): bigint | null {
  let [total, group, place] = [0n, 0n, 10_000n];
  let digit: bigint | null = null;
  for (const character of text) {
    const [own, times, large] = [DIGITS[character], PLACES[character], GROUPS[character]];
    if (own !== undefined) {
      if (digit !== null && digit !== 0n) return null;
      digit = own;
    } else if (times !== undefined) {
      if (times >= place) return null;
      [group, place] = [group + (digit ?? 1n) * times, times];
      digit = null;
    } else if (large !== undefined) {
      const below = group + (digit ?? 0n);
      const grouped = (below === 0n ? 1n : below) * large;
      total = large > 10_000n && total > 0n ? (total + below) * large : total + grouped;
      [group, place] = [0n, 10_000n];
      digit = null;
    }
  }
  return total + group + (digit ?? 0n);
}

/** What one unit of the last character is worth: 十万 is told in ten thousands. */
function stepOf(text: string): bigint {
  return GROUPS[text.at(-1) ?? ''] ?? 1n;
}

/** How many characters of a numeral say how large a digit is. */
const isLong = (text: string): boolean => text.length > 1 && /[十百千万亿]/.test(text);

/**
 * The numeral in characters that a text begins with, with 余 or 多 behind it, as 三百余 and 十余万; null where there is none.
 * A single character is none: 一个 and 三类 count nothing that is reported.
 */
export function spokenNumberAtFront(text: string): NumberAtFront | null {
  const spoken = SPOKEN.exec(text)?.[0] ?? '';
  const more = AND_MORE.exec(text.slice(spoken.length));
  const large = GROUPS[more?.[2] ?? ''] ?? 1n;
  const value = valueOf(spoken);
  if (value === null || value === 0n || !(isLong(spoken) || (more !== null && /[十百千万亿]/.test(spoken)))) return null;
  const step = stepOf(spoken) * large;
  const number: PrintedNumber = { value: rational(value * large), step: rational(step), whole: step === 1n };
  return { number, andMore: more !== null, rest: text.slice(spoken.length + (more?.[0].length ?? 0)) };
}
