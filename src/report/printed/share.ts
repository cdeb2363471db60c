import { atLeast, intersect, point, ZERO } from '../../interval/index.js';
import type { PrintedShare } from '../../model/index.js';
import { halfWidth } from './halfWidth.js';
import { numberAtFront } from './number.js';
import { read, refused, type Reading } from './reading.js';
import { roundedInterval, scaleNumber } from './rounding.js';

const EXPECTED = 'a share of a whole such as 占比80.8%, 占80.8% or 80.8%';
const SHARE_WORDS = /^(?:占比|占)?(?:为)?/;

/** The meaning of a printed share, without its place. */
export type ShareMeaning = Pick<PrintedShare, 'printed' | 'value' | 'interval'>;

/** Reads one printed share as a fraction, rounded to its last digit. */
export function readShare(text: string): Reading<ShareMeaning> {
  const front = numberAtFront(halfWidth(text).replace(SHARE_WORDS, ''));
  if (front === null || front.andMore || front.rest !== '%') return refused(text, EXPECTED);
  const number = scaleNumber(front.number, true);
  return read({ printed: text, value: number.value, interval: intersect(roundedInterval(number), atLeast(ZERO)) ?? point(number.value) });
}
