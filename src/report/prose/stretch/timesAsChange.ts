import { compare, multiply, ONE, rational, subtract } from '../../../interval/index.js';
import type { Amount } from '../amount.js';
import type { Part } from '../classify.js';
import type { Gap } from '../gap.js';
import { BASE_WORDS, baseIn } from '../words.js';

/** A change that is told by how many times a value is the earlier one, in percent. */
export interface TimesAsChange {
  readonly amount: Amount;
  readonly part: Extract<Part, { kind: 'change' }>;
}

const OF_EARLIER = new RegExp(`(?:是|为|达到?|相当于)?(?:了)?(?:${BASE_WORDS.source}|[去上]年(?:同期)?|上(?:个)?(?:月|周|期|季度))的?(?:近|约|超过?)?\\s*$`, 'i');
const GROWN_BY = /(?:增长|增加|增多|提高|提升|上升|上涨|扩大|增|升)(?:了)?(?:近|约|超过?)?\s*$/;

/** What 1.5倍 says of a figure: 是去年同期的1.5倍 is a rise by half, 增长1.5倍 one by one and a half. Null where it says no change. */
export function timesAsChange(amount: Amount, gap: Gap): TimesAsChange | null {
  if (amount.word !== '倍') return null;
  const { value, step } = amount.number;
  const isOf = OF_EARLIER.test(gap.words);
  if (!isOf && !GROWN_BY.test(gap.words)) return null;
  const growth = isOf ? subtract(value, ONE) : value;
  const isFall = compare(growth, rational(0)) < 0;
  const number = { value: multiply(growth, rational(isFall ? -100 : 100)), step: multiply(step, rational(100)), whole: false };
  const base = baseIn(gap.words) ?? (/[去上]年/.test(gap.words) ? 'YEAR' : /上/.test(gap.words) ? 'PERIOD' : null);
  return { amount: { ...amount, number, kind: 'percent', word: '%', quantity: 'rate' }, part: { kind: 'change', direction: isFall ? 'DOWN' : 'UP', contrary: false, base, of: '' } };
}
