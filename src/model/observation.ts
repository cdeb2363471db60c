import type { Interval, Rational } from '../interval/index.js';
import type { Period } from './period.js';

/** Why an observation has the value it has (SDMX OBS_STATUS, in words). */
export type ObservationStatus = 'NORMAL' | 'PRINTED_ZERO' | 'NOT_PUBLISHED' | 'NOT_APPLICABLE' | 'PRELIMINARY' | 'REVISED';

/** What a printed change can be measured in. A rate's change printed with % may be either. */
export type PrintedChangeUnit = 'PERCENT' | 'PERCENTAGE_POINT' | 'AMBIGUOUS';

/** A change printed beside a figure, as in `↑4.2%`, `同比下降0.05个百分点` or `—`. */
export interface PrintedChange {
  /** Verbatim. */
  readonly printed: string;
  /** 0.042 for ↑4.2%; null for `—`, which says that there is none to say. */
  readonly value: Rational | null;
  /** The changes that the printed one allows; null where `value` is. */
  readonly interval: Interval | null;
  readonly unit: PrintedChangeUnit;
  readonly start: number | null;
  readonly end: number | null;
}

/** What a printed change is measured from: the same period of the year before, or the period just before; null where it is not said. */
export type PrintedBase = 'YEAR' | 'PERIOD' | null;

/** A change in the unit of the figure itself, as in 减少41件. */
export interface PrintedDifference {
  readonly printed: string;
  /** Negative for a decrease. */
  readonly value: Rational;
  readonly interval: Interval;
  readonly start: number | null;
  readonly end: number | null;
}

/** One change that is printed of a figure, relative or absolute. */
export interface FigureChange {
  readonly base: PrintedBase;
  readonly relative: PrintedChange | null;
  readonly difference: PrintedDifference | null;
}

/** A share printed beside a figure, as in 占比80.8%. */
export interface PrintedShare {
  readonly printed: string;
  /** 0.808 for 80.8%. */
  readonly value: Rational;
  readonly interval: Interval;
  readonly start: number | null;
  readonly end: number | null;
}

/** The place a figure was read from. Rows and columns by their printed names. */
export interface FigurePlace {
  readonly section: string | null;
  /** The id of a printed table; null for a figure of the narrative. */
  readonly table: string | null;
  readonly row: string | null;
  /** The column's name, or what the narrative calls the figure. */
  readonly column: string | null;
  /** Character offsets in the source as it was read, end excluded. */
  readonly start: number | null;
  readonly end: number | null;
}

/** One printed figure. */
export interface Figure {
  /** Unique in its edition, as in `1/群众诉求/电话`. */
  readonly id: string;
  readonly place: FigurePlace;
  /** Verbatim, with its change where that stands beside it, as in `2873591(↑4.2%)`. */
  readonly printed: string;
  /** Null where nothing was printed. Rates are fractions. */
  readonly value: Rational | null;
  /** What surely holds the true value; null where `value` is. */
  readonly interval: Interval | null;
  readonly status: ObservationStatus;
  /** The code of its unit. */
  readonly unit: string;
  /** The relative change against the year before; null where none is printed. */
  readonly change: PrintedChange | null;
  readonly share: PrintedShare | null;
  /** Every change that is printed of it, `change` among them; left out where `change` is the only one. */
  readonly changes?: readonly FigureChange[];
}

/** Every change that is printed of a figure. */
export function changesOf({ change, changes }: Pick<Figure, 'change' | 'changes'>): readonly FigureChange[] {
  return changes ?? (change === null ? [] : [{ base: 'YEAR', relative: change, difference: null }]);
}

/** Which cell of which fact a figure states. Dimensions not named stand at their total. */
export interface Binding {
  readonly figure: string;
  readonly fact: string;
  readonly measure: string;
  readonly period: Period;
  /** Dimension → member code. */
  readonly members: Readonly<Record<string, string>>;
}
