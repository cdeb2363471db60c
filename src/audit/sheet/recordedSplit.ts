import type { Rational } from '../../interval/index.js';
import type { Label } from '../../model/index.js';

/** What records say of one part of a cell. */
export interface RecordedPart {
  /** The code of the member, or the period. */
  readonly code: string;
  /** Null for a period, which is its own name. */
  readonly label: Label | null;
  /** The key of the part's cell, printed or not. */
  readonly cell: string;
  readonly value: Rational;
  /** Records behind the value; null where the value is their number itself. */
  readonly records: Rational | null;
}

/** What records say of a cell, cut along one level of a dimension or of the calendar. */
export interface RecordedSplit {
  /** As in `county` or `month`. */
  readonly level: string;
  readonly label: Label;
  readonly parts: readonly RecordedPart[];
}
