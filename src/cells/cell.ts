import type { Interval, Rational } from '../interval/index.js';
import type { Label, Measure, ObservationStatus, Unit } from '../model/index.js';
import type { Basis, Region, ShareOf } from '../query/index.js';
import type { Derivation } from './derivation.js';
import type { Revision } from './revisions.js';
import type { PublishedFigure } from './sources.js';

export type ChangeStatus = 'OK' | 'NO_BASE' | 'ZERO_BASE' | 'NOT_COMPARABLE' | 'AMBIGUOUS';
export type ChangeUnit = 'PERCENT' | 'PERCENTAGE_POINT';
export type Verdict = 'CONSISTENT' | 'INCONSISTENT' | 'UNDETERMINED' | 'NOT_APPLICABLE';
export type ChangeBase = 'BEST' | 'COMPUTED' | 'IMPLIED' | 'PRIOR_EDITION';

/** A change against an earlier period; every null number has its reason in `status` and, in words, in `reason`. */
export interface Change {
  readonly status: ChangeStatus;
  readonly unit: ChangeUnit;
  readonly base: Rational | null;
  readonly absolute: Rational | null;
  /** A fraction; null for rates, whose change is the difference in `absolute`. */
  readonly rate: Rational | null;
  readonly basis: Basis | null;
  /** What was printed beside the figure, as a fraction. */
  readonly published: Rational | null;
  readonly verdict: Verdict;
  readonly impliedBase: Interval | null;
  readonly reason: Label | null;
  /** Where only part of the period is covered: the days that were compared, in words. */
  readonly partial: Label | null;
}

/** A part of a named whole. */
export interface Share {
  readonly value: Rational | null;
  readonly denominator: Cell;
  readonly published: Rational | null;
  readonly verdict: Verdict;
  readonly reason: Label | null;
}

/** One number with everything needed to defend it. */
export interface Cell {
  readonly id: string;
  readonly fact: string;
  readonly measure: Measure;
  readonly unit: Unit;
  readonly region: Region;
  readonly value: Rational | null;
  /** What surely holds the true value of `value`; null where that is not known to be printed or exact. */
  readonly interval: Interval | null;
  readonly status: ObservationStatus;
  readonly basis: Basis | null;
  readonly published: Rational | null;
  readonly computed: Rational | null;
  /** Summed from recorded rows alone. */
  readonly recorded: Rational | null;
  readonly verdict: Verdict;
  /** Why `value` is null; null where it is not. */
  readonly reason: Label | null;
  /** The figures that stand for this cell, the one that gives its printed value first; restated ones are among `revisions` alone. */
  readonly figures: readonly PublishedFigure[];
  readonly derivation: Derivation | null;
  readonly yoy: (base: ChangeBase) => Change;
  readonly change: (from: string) => Change;
  readonly share: (of: ShareOf, along: string | null) => Share;
  /** Every value that an edition prints for this cell, restated and superseded ones too, oldest first; none for a cell that is a sum of others. */
  readonly revisions: () => readonly Revision[];
}
