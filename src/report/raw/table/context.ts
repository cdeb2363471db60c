import type { HeadingUnit } from './headingUnit.js';

/** What stands around the figures of a table and tells how they are meant. */
export interface TableContext {
  readonly block: number;
  readonly section: string;
  readonly caption: string;
  readonly note: string | null;
  /** Of the counts whose own words state none. */
  readonly unit: HeadingUnit;
  /** Is it said that the changes of rates are in points? */
  readonly inPoints: boolean;
  /** The measure word of durations that is declared beside that of the counts; empty where none is. */
  readonly timeWord: string;
}
