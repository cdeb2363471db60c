import type { Fault } from '../fault.js';

/** A record as it stands in its file. */
export interface SourceRecord {
  /** 1-based line on which it begins, or ordinal of the row where a file has no lines. */
  readonly line: number;
  /** Its cells, by the columns of the source; empty text where there is no value. */
  readonly cells: readonly string[];
  /** Why it cannot be read, else null. */
  readonly fault: Fault | null;
  /** Where it stands in its block. */
  readonly start: number;
  readonly end: number;
}

/** Where a record stands in its file, and what stands there. */
export interface SourcePlace {
  readonly byteOffset: number;
  readonly raw: string;
}

/** Consecutive records, in file order. */
export interface SourceBlock {
  readonly records: readonly SourceRecord[];
  readonly placeOf: (record: SourceRecord) => SourcePlace;
}

/** A file being read, with bounded memory. */
export interface Source {
  /** Names of the columns, in the order of the cells. */
  readonly columns: readonly string[];
  /** Every name that the file has for a column, asked for or not, as far as its beginning tells. */
  readonly names: readonly string[];
  /** @throws a user error where the file is not what it should be; what was read before stays right. */
  readonly blocks: AsyncIterable<SourceBlock>;
  /** Bytes of the file read so far, as it lies on disk. */
  readonly bytesRead: () => number;
  readonly close: () => void;
}
