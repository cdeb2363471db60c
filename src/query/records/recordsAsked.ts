import type { Fact } from '../../model/index.js';
import type { Defaults } from '../asked.js';
import type { Region } from '../boxes.js';
import type { SortDirection } from '../question.js';
import type { RecordPlace } from './recordPlace.js';

/** The records that a number is made of. */
export interface RecordsBehind {
  readonly region: Region;
  /** Columns of which at least one is not zero in such a record; null for every record of the region. */
  readonly counting: readonly string[] | null;
  /** Does the number stand for the last day that has records in the region, as stocks do? */
  readonly closing: boolean;
}

/** A question for records in strict types. */
export interface RecordsAsked {
  readonly fact: Fact;
  readonly region: Region;
  /** The cell whose records are asked for; null for all of the region. */
  readonly behind: RecordsBehind | null;
  /** Dimension → the default member that was taken because the question named none. */
  readonly defaults: Defaults;
  readonly direction: SortDirection;
  /** How many records. */
  readonly take: number;
  /** Are they counted from the end? */
  readonly fromEnd: boolean;
  readonly after: RecordPlace | null;
  readonly before: RecordPlace | null;
}
