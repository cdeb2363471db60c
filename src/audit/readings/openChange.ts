import { compare, divide, ONE, onlyValue, subtract, ZERO, type Interval, type Rational } from '../../interval/index.js';
import type { Figure } from '../../model/index.js';
import type { Sheet } from '../sheet/sheet.js';
import { priorOfFigure, valueReading } from './cellReadings.js';
import { stepOfRounded, widenedByStep } from './fromRounded.js';
import { changeUnder, valueUnder, type RoundingModel } from './roundingModel.js';

function changeBetween(value: Rational | null, earlier: Rational | null): Rational | null {
  return value === null || earlier === null || compare(earlier, ZERO) <= 0 ? null : subtract(divide(value, earlier), ONE);
}

/**
 * The true changes that a printed one leaves open if it was computed from the rounded value beside it and an earlier one that
 * was rounded alike; what it allows by itself where the cell is printed exactly. Null where it says nothing.
 */
export function openChange(sheet: Sheet, cell: string, figure: Figure, model: RoundingModel): Interval | null {
  const stated = changeUnder(figure, model);
  const value = valueUnder(figure, 'count', model);
  const step = value === null ? null : stepOfRounded(value);
  const prior = stated === null || step === null ? null : priorOfFigure(sheet, cell, figure, model);
  const exact = valueReading(sheet, cell, model);
  if (value === null || step === null || prior === null || prior === 'impossible' || (exact !== null && onlyValue(exact.interval) !== null)) return stated;
  const earlier = widenedByStep(prior, step);
  const [least, most] = [changeBetween(value.lower.value, earlier.upper.value), changeBetween(value.upper.value, earlier.lower.value)];
  return { lower: { value: least, open: least === null }, upper: { value: most, open: most === null } };
}
