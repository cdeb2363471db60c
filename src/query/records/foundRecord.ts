import type { DayKey, Member } from '../../model/index.js';

/** A recorded row as it is stored, with the batch and line that it came from. */
export interface FoundRecord {
  /** The source's own name of the record, unique in its fact. */
  readonly id: string;
  readonly day: DayKey;
  /** Dimension → the finest member that the record is coded with. */
  readonly members: ReadonlyMap<string, Member>;
  /** Column → whole number. */
  readonly sums: ReadonlyMap<string, number>;
  readonly batch: string;
  /** Ordinal of its file among those of the batch. */
  readonly file: number;
  /** 1-based line of the file; 0 where it comes from no file. */
  readonly line: number;
}

/** A page of records, in the order asked for. */
export interface RecordsPage {
  readonly records: readonly FoundRecord[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}
