import { equal, ZERO, type Interval, type Rational } from '../../interval/index.js';
import type { ObservationStatus, Unit } from '../../model/index.js';
import { halfWidth } from './halfWidth.js';
import { NUMBER_EXPECTED, numberAtFront } from './number.js';
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

/** Reads a number with its measure word, which has to be one of the unit's (a rate needs its %, the others need none). */
export function readAmount(text: string, unit: Unit): Reading<AmountMeaning> {
  const { qualifier, rest } = qualifierAtFront(halfWidth(text));
  const front = numberAtFront(rest);
  const expected = expectedFor(unit);
  if (front === null || (front.andMore && qualifier !== null)) return refused(text, expected);
  const isRate = unit.quantity === 'rate';
  if (isRate ? front.rest !== '%' : front.rest !== '' && !unit.printed.includes(front.rest)) return refused(text, expected);
  const number = scaleNumber(front.number, isRate);
  const interval = trueValues(number, unit.quantity, front.andMore ? 'AT_LEAST' : qualifier);
  if (interval === null) return refused(text, 'a whole number, for this counts things');
  return read({ value: number.value, interval, status: equal(number.value, ZERO) ? 'PRINTED_ZERO' : 'NORMAL' });
}
