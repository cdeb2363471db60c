import type { DayRange, Edition, Member, Members } from '../model/index.js';
import type { Days } from './days.js';

/** An edition as it stands in the warehouse. */
export interface LoadedEdition extends Edition {
  readonly key: number;
  readonly contentHash: string;
  /** ISO 8601. */
  readonly loadedAt: string;
}

/** The years, ascending, that recorded rows and each edition's figures of a fact belong to. */
export interface YearsPresent {
  readonly recorded: readonly number[];
  /** By key of the edition. */
  readonly published: ReadonlyMap<number, readonly number[]>;
}

/** That some data of a fact is about a member, of depth 1 or the total, of a dimension whose members are separate. */
export interface Presence {
  readonly dimension: string;
  readonly member: Member;
  /** What it is data of: the period of figures, or one that holds recorded rows. */
  readonly days: DayRange;
  /** The key of the edition that prints it; null for recorded rows. */
  readonly edition: number | null;
}

/** What the planner has to know of the warehouse before it reads any fact. */
export interface Snapshot {
  readonly members: ReadonlyMap<string, Members>;
  /** The keys that members are stored by, unique over all dimensions. */
  readonly memberKeys: ReadonlyMap<Member, number>;
  readonly membersByKey: ReadonlyMap<number, Member>;
  readonly editions: readonly LoadedEdition[];
  /** The days that the recorded rows of a fact cover, as their batches declare; absent where none are loaded. */
  readonly coverage: ReadonlyMap<string, Days>;
  /** Those of them that batches of synthetic records cover, which are no evidence; absent where none are loaded. */
  readonly synthetic: ReadonlyMap<string, Days>;
  /** Fact → the years that it has data of. */
  readonly years: ReadonlyMap<string, YearsPresent>;
  /** Fact → the separate members that it has data of; none of a dimension with a single member, which is the whole. */
  readonly present: ReadonlyMap<string, readonly Presence[]>;
  /** The number of cells of every rollup that is filled, by name. */
  readonly rollups: ReadonlyMap<string, number>;
  /** Changes whenever the data does. */
  readonly dataVersion: string;
}
