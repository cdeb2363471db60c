import { rational } from '../../interval/index.js';
import { ceilDelta, compareDelta, exactly, floorDelta, isWhole, type DeltaRational } from './deltaRational.js';
import type { Column } from './column.js';
import type { Constraint, Side } from './constraint.js';

/** multiplier × what the bound says; the multiplier is positive. */
export interface WeightedBound {
  readonly bound: Bound;
  readonly multiplier: bigint;
}

/** Bounds that add up to something: their weighted sum divided by a positive number. */
export interface Combination {
  readonly terms: readonly WeightedBound[];
  readonly divisor: bigint;
}

/** Why a bound holds. */
export type Reason =
  /** A side of a constraint whose form is a multiple of the column's. */
  | { readonly kind: 'stated'; readonly constraint: Constraint; readonly side: Side; readonly factor: { readonly n: bigint; readonly d: bigint } }
  /** The sum of other bounds. */
  | { readonly kind: 'added'; readonly from: Combination }
  /** The sum of other bounds, moved inwards to the next whole number. */
  | { readonly kind: 'rounded'; readonly from: Combination }
  /** Supposed while branching. */
  | { readonly kind: 'supposed' };

/** One end of a column's range. */
export interface Bound {
  readonly column: Column;
  readonly side: Side;
  readonly value: DeltaRational;
  readonly reason: Reason;
  /** Greater than that of every bound it follows from. */
  readonly order: number;
}

/** The other end. */
export function opposite(side: Side): Side {
  return side === 'lower' ? 'upper' : 'lower';
}

/** True where the bound leaves less than the one known on the same side. */
export function isTighter(bound: Bound, known: Bound | null): boolean {
  if (known === null) return true;
  const order = compareDelta(bound.value, known.value);
  return bound.side === 'lower' ? order > 0 : order < 0;
}

/** A bound that follows by adding others, moved to the next whole number where only whole values occur. */
export function derivedBound(column: Column, side: Side, value: DeltaRational, from: Combination, order: number, rounding: boolean): Bound {
  if (!rounding || !column.integer || isWhole(value)) return { column, side, value, reason: { kind: 'added', from }, order };
  const whole = side === 'lower' ? ceilDelta(value) : floorDelta(value);
  return { column, side, value: exactly(rational(whole)), reason: { kind: 'rounded', from }, order };
}

/** A bound assumed for the sake of argument. */
export function supposedBound(column: Column, side: Side, value: bigint, order: number): Bound {
  return { column, side, value: exactly(rational(value)), reason: { kind: 'supposed' }, order };
}
