import type { Stored } from '../insert.js';
import { outcomeOf, type Outcome } from './outcome.js';

/** A row that a batch brought of a record, whether it stands, was replaced, or was set aside. */
export interface BroughtRow {
  readonly key: number;
  readonly batchKey: number;
  readonly state: number | null;
  /** Equal rows have equal text. */
  readonly text: string;
  /** The values of RecordColumns, in order. */
  readonly values: readonly Stored[];
  readonly isStanding: boolean;
  /** The line of the quarantine that tells that it was set aside; null where it was not. */
  readonly quarantineKey: number | null;
}

/** What rows of one record come to, one after the other. */
export interface Replay {
  /** By key. */
  readonly outcomes: ReadonlyMap<number, Outcome>;
  /** The row that stands at the end; null of no rows. */
  readonly standing: BroughtRow | null;
}

/** Takes the rows of one record in the order in which they came. */
export function replay(rows: readonly BroughtRow[]): Replay {
  const outcomes = new Map<number, Outcome>();
  let standing: BroughtRow | null = null;
  for (const row of rows) {
    const outcome: Outcome = standing === null ? 'LOADED' : outcomeOf(row.text === standing.text, row.state, standing.state);
    outcomes.set(row.key, outcome);
    if (outcome === 'LOADED' || outcome === 'UPDATED') standing = row;
  }
  return { outcomes, standing };
}
