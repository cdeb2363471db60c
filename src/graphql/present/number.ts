import { onlyValue, toDecimal, toNumber, type Interval, type Rational } from '../../interval/index.js';

/** A JSON number for charts; null stays null. */
export function numberOf(value: Rational | null): number | null {
  return value === null ? null : toNumber(value);
}

/** An exact decimal; null stays null. */
export function decimalOf(value: Rational | null): string | null {
  return value === null ? null : toDecimal(value);
}

/** The lower end, rounded down where it has no finite decimal; `-Infinity` where there is none. */
export function lowerText(value: Rational | null): string {
  return value === null ? '-Infinity' : toDecimal(value, 'down');
}

/** The upper end, rounded up where it has no finite decimal; `Infinity` where there is none. */
export function upperText(value: Rational | null): string {
  return value === null ? 'Infinity' : toDecimal(value, 'up');
}

/** Is the number known only up to rounding? */
export function isRounded(interval: Interval | null): boolean {
  return interval !== null && onlyValue(interval) === null;
}
