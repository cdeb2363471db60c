import type { Edition, Member, Members } from '../model/index.js';
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

/** What the planner has to know of the warehouse before it reads any fact. */
export interface Snapshot {
  readonly members: ReadonlyMap<string, Members>;
  /** The keys that members are stored by, unique over all dimensions. */
  readonly memberKeys: ReadonlyMap<Member, number>;
  readonly membersByKey: ReadonlyMap<number, Member>;
  readonly editions: readonly LoadedEdition[];
  /** The days that the recorded rows of a fact cover, as their batches declare; absent where none are loaded. */
  readonly coverage: ReadonlyMap<string, Days>;
  /** Fact → the years that it has data of. */
  readonly years: ReadonlyMap<string, YearsPresent>;
  /** The number of cells of every rollup that is filled, by name. */
  readonly rollups: ReadonlyMap<string, number>;
  /** Changes whenever the data does. */
  readonly dataVersion: string;
}
