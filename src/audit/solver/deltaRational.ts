import { add, ceil, compare, equal, floor, isInteger, negate, ONE, rational, subtract, ZERO, type Rational } from '../../interval/index.js';

/** real + delta·δ, where δ is positive and smaller than every positive number: x > 3 is x ≥ 3 + δ. */
export interface DeltaRational {
  readonly real: Rational;
  readonly delta: Rational;
}

/** 0, without any δ. */
export const NOTHING: DeltaRational = { real: ZERO, delta: ZERO };

/** The number itself. */
export function exactly(real: Rational): DeltaRational {
  return { real, delta: ZERO };
}

/** The least that is above the number. */
export function justAbove(real: Rational): DeltaRational {
  return { real, delta: ONE };
}

/** The greatest that is below the number. */
export function justBelow(real: Rational): DeltaRational {
  return { real, delta: negate(ONE) };
}

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compareDelta(a: DeltaRational, b: DeltaRational): number {
  if (a === b) return 0;
  const order = compare(a.real, b.real);
  return order !== 0 || a.delta === b.delta ? order : compare(a.delta, b.delta);
}

export function equalDelta(a: DeltaRational, b: DeltaRational): boolean {
  return a === b || (equal(a.real, b.real) && equal(a.delta, b.delta));
}

function plus(a: Rational, b: Rational): Rational {
  if (a === ZERO) return b;
  return b === ZERO ? a : add(a, b);
}

export function addDelta(a: DeltaRational, b: DeltaRational): DeltaRational {
  return { real: plus(a.real, b.real), delta: plus(a.delta, b.delta) };
}

export function subtractDelta(a: DeltaRational, b: DeltaRational): DeltaRational {
  return { real: subtract(a.real, b.real), delta: b.delta === ZERO ? a.delta : subtract(a.delta, b.delta) };
}

/** a × n/d; d must not be 0. */
export function scaleDelta(a: DeltaRational, n: bigint, d: bigint): DeltaRational {
  const delta = a.delta === ZERO ? ZERO : rational(a.delta.n * n, a.delta.d * d);
  return { real: rational(a.real.n * n, a.real.d * d), delta };
}

/** True for a whole number without any δ. */
export function isWhole(a: DeltaRational): boolean {
  return isInteger(a.real) && a.delta.n === 0n;
}

/** The greatest whole number not above a. */
export function floorDelta(a: DeltaRational): bigint {
  const whole = floor(a.real);
  return isInteger(a.real) && a.delta.n < 0n ? whole - 1n : whole;
}

/** The least whole number not below a. */
export function ceilDelta(a: DeltaRational): bigint {
  const whole = ceil(a.real);
  return isInteger(a.real) && a.delta.n > 0n ? whole + 1n : whole;
}
