import { add, between, multiply, point, rational, subtract, type Interval } from '../../interval/index.js';
import type { PrintedNumber } from './number.js';

const HALF = rational(1n, 2n);

/** The number with its value and step multiplied: a printed percentage times 1/100 is a fraction. */
export function scaleNumber(number: PrintedNumber, percent: boolean): PrintedNumber {
  const times = rational(1n, percent ? 100n : 1n);
  return { ...number, value: multiply(number.value, times), step: multiply(number.step, times) };
}

/** The number counted in larger units, as where a table is headed 万件: no more of its digits are exact. */
export function scaleBy(number: PrintedNumber, times: bigint): PrintedNumber {
  const factor = rational(times);
  return { value: multiply(number.value, factor), step: multiply(number.step, factor), whole: number.whole && times === 1n };
}

/** Half a step to either side, both ends closed: which way ties were rounded is not known. */
export function roundedInterval({ value, step }: PrintedNumber): Interval {
  const half = multiply(step, HALF);
  return between(subtract(value, half), add(value, half)) ?? point(value);
}
