import type { Label } from './label.js';
import type { Measure } from './measure.js';

/** A fact: what one recorded row is, its measures, and the dimensions it can be cut along. */
export interface Fact {
  /** As in `requests`; the query field, and the prefix of its types and tables. */
  readonly name: string;
  readonly label: Label;
  /** The words that reports print for what its rows are, beside its label, as in 工单. */
  readonly printed?: readonly string[];
  /** The grain of a recorded row, in one phrase. */
  readonly grain: Label;
  /** Names of dimensions, beside the date that every fact has. */
  readonly dimensions: readonly string[];
  readonly measures: readonly Measure[];
  /** False where the fact holds published figures only. */
  readonly recorded: boolean;
}
