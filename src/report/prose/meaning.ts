import { atLeast, intersect, multiply, negate, negateInterval, point, rational, ZERO, type Interval, type Rational } from '../../interval/index.js';
import type { PrintedChange, PrintedShare, Quantity } from '../../model/index.js';
import { roundedInterval, scaleBy, scaleNumber, SECONDS, trueValues, type Direction } from '../printed/index.js';
import type { Amount } from './amount.js';

/** What an amount is worth as the value of a figure, and how it has to be taken: what is counted in fractions measures. */
export interface AmountValue {
  readonly value: Rational;
  readonly interval: Interval;
  readonly quantity: Quantity;
}

/** The value of an amount; null where none is possible, as for 近0件. */
export function valueOf({ number, kind, quantity, qualifier }: Amount): AmountValue | null {
  const scaled = kind === 'percent' || kind === 'points' ? scaleNumber(number, true) : number;
  const interval = trueValues(scaled, quantity, qualifier);
  if (interval !== null) return { value: scaled.value, interval, quantity };
  const measured = trueValues(scaled, 'duration', qualifier);
  return measured === null ? null : { value: scaled.value, interval: measured, quantity: 'duration' };
}

/** The share that an amount in percent states, at a place. */
export function shareOfAmount(amount: Amount, printed: string, start: number, end: number): PrintedShare {
  const number = scaleNumber(amount.number, true);
  const stated = amount.qualifier === null || amount.qualifier === 'REACHING' ? roundedInterval(number) : (trueValues(number, 'rate', amount.qualifier) ?? roundedInterval(number));
  return { printed, value: number.value, interval: intersect(stated, atLeast(ZERO)) ?? point(number.value), start, end };
}

/** The relative change that an amount in percent or points states, in a direction. */
export function changeOfAmount(amount: Amount, direction: Direction, beside: Quantity, printed: string, start: number, end: number): PrintedChange {
  const number = scaleNumber(amount.number, true);
  const stated = amount.qualifier === null || amount.qualifier === 'REACHING' ? roundedInterval(number) : (trueValues(number, 'rate', amount.qualifier) ?? roundedInterval(number));
  const size = intersect(stated, atLeast(ZERO)) ?? point(number.value);
  const up = direction === 'UP';
  const unit = amount.kind === 'points' ? 'PERCENTAGE_POINT' : beside === 'rate' ? 'AMBIGUOUS' : 'PERCENT';
  return { printed, value: up ? number.value : negate(number.value), interval: up ? size : negateInterval(size), unit, start, end };
}

/** An amount of time in seconds where what it is held against is in seconds; as it is otherwise. */
export function inWord(amount: Amount, word: string): Amount {
  const seconds = SECONDS[amount.word];
  return word !== '秒' || amount.word === word || amount.quantity !== 'duration' || seconds === undefined ? amount : { ...amount, number: scaleBy(amount.number, seconds), word };
}

/** An absolute change, in a direction. */
export function differenceOfAmount(amount: Amount, direction: Direction, printed: string, start: number, end: number) {
  const sign = rational(direction === 'UP' ? 1n : -1n);
  const stated = valueOf(amount)?.interval ?? point(amount.number.value);
  return { printed, value: multiply(sign, amount.number.value), interval: direction === 'UP' ? stated : negateInterval(stated), start, end };
}
