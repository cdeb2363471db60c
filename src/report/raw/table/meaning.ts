import { atLeast, intersect, negate, negateInterval, point, ZERO } from '../../../interval/index.js';
import type { PrintedChange, PrintedShare, Quantity } from '../../../model/index.js';
import { roundedInterval, scaleNumber, type Direction, type PrintedNumber } from '../../printed/index.js';

/** A share of a whole that a number in percent states. */
export function shareOfNumber(number: PrintedNumber, printed: string, start: number, end: number): PrintedShare {
  const scaled = scaleNumber(number, true);
  return { printed, value: scaled.value, interval: intersect(roundedInterval(scaled), atLeast(ZERO)) ?? point(scaled.value), start, end };
}

/** A relative change that a number in percent or points states. */
export function changeOfNumber(number: PrintedNumber, direction: Direction, kind: 'percent' | 'points', beside: Quantity, printed: string, start: number, end: number): PrintedChange {
  const scaled = scaleNumber(number, true);
  const size = intersect(roundedInterval(scaled), atLeast(ZERO)) ?? point(scaled.value);
  const unit = kind === 'points' ? 'PERCENTAGE_POINT' : beside === 'rate' ? 'AMBIGUOUS' : 'PERCENT';
  return direction === 'UP'
    ? { printed, value: scaled.value, interval: size, unit, start, end }
    : { printed, value: negate(scaled.value), interval: negateInterval(size), unit, start, end };
}
