import { divide, equal, rational, ZERO, type Interval, type Rational } from '../../interval/index.js';
import type { ObservationStatus, Unit } from '../../model/index.js';
import { durationAtFront, SECONDS } from './duration.js';
import { halfWidth } from './halfWidth.js';
import { NUMBER_EXPECTED, numberAtFront, type PrintedNumber } from './number.js';
import { qualifierAtFront, trueValues } from './qualifier.js';
import { read, refused, type Reading } from './reading.js';
import { scaleNumber } from './rounding.js';

/** The meaning of a printed amount: a number with its qualifier and measure word. */
export interface AmountMeaning {
  /** Rates are fractions. */
  readonly value: Rational;
  /** What surely holds the true value. */
  readonly interval: Interval;
  readonly status: ObservationStatus;
}

/** `a number such as …, followed by 件 or nothing`, for messages. */
function expectedFor(unit: Unit): string {
  if (unit.quantity === 'rate') return 'a percentage such as 99.02%';
  const words = unit.printed.length === 0 ? '' : `, followed by ${unit.printed.join(', ')} or nothing`;
  return NUMBER_EXPECTED + words;
}

/** A duration of several units, as 3分50秒, in a unit of time; null for what is none. */
function wholeDuration(text: string, { printed }: Unit): PrintedNumber | null {
  const duration = durationAtFront(text);
  const [seconds] = printed.flatMap((word) => SECONDS[word] ?? []);
  if (duration === null || duration.rest !== '' || seconds === undefined) return null;
  const { value, step, whole } = duration.number;
  return { value: divide(value, rational(seconds)), step: divide(step, rational(seconds)), whole };
}

/** Reads a number with its measure word, which has to be one of the unit's (a rate needs its %, the others need none). */
export function readAmount(text: string, unit: Unit): Reading<AmountMeaning> {
  const { qualifier, rest } = qualifierAtFront(halfWidth(text));
  const duration = wholeDuration(rest, unit);
  const front = duration === null ? numberAtFront(rest) : { number: duration, andMore: false, rest: '' };
  const expected = expectedFor(unit);
  if (front === null || (front.andMore && qualifier !== null)) return refused(text, expected);
  const isRate = unit.quantity === 'rate';
  if (isRate ? front.rest !== '%' : front.rest !== '' && !unit.printed.includes(front.rest)) return refused(text, expected);
  const number = scaleNumber(front.number, isRate);
  const interval = trueValues(number, unit.quantity, front.andMore ? 'AT_LEAST' : qualifier);
  if (interval === null) return refused(text, 'a whole number, for this counts things');
  return read({ value: number.value, interval, status: equal(number.value, ZERO) ? 'PRINTED_ZERO' : 'NORMAL' });
}
