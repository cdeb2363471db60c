import type { AddedMember, DayRange } from '../model/index.js';

/** One recorded row: its day, its leaf member a dimension, its sums. */
export interface Recorded {
  /** The source's own name of the record, unique in the fact. */
  readonly id: string;
  readonly day: number;
  /** Dimension → code of the finest member known. */
  readonly members: Readonly<Record<string, string>>;
  /** Column → whole number, for every summed column of the fact. */
  readonly sums: Readonly<Record<string, number>>;
  /** Where states of a record have an order: the greater is the later one. Absent: what is loaded later is later. */
  readonly state?: number;
  /** Ordinal of its file in the batch; 0 unless said. */
  readonly file?: number;
  /** 1-based line of its file, or ordinal of its row where a file has no lines; 0 where it comes from no file. */
  readonly line?: number;
}

/** A recorded row with its members and sums in the order in which the fact declares them: what files of millions of rows are read as. */
export interface OrderedRow {
  readonly id: string;
  readonly day: number;
  /** The code of the finest member known, of every dimension of the fact. */
  readonly codes: readonly string[];
  /** A whole number for every summed column of the fact. */
  readonly sums: readonly number[];
  /** Null: what is loaded later is later. */
  readonly state: number | null;
  readonly file: number;
  readonly line: number;
}

/** A line that cannot be loaded. */
export interface QuarantinedLine {
  readonly file: number;
  readonly line: number;
  /** Where the record begins in its file, uncompressed. */
  readonly byteOffset: number;
  /** What stands there, cut to 4 KB. */
  readonly raw: string;
  /** A stable upper-case code such as `UNKNOWN_MEMBER`. */
  readonly rule: string;
  readonly message: string;
}

/** Consecutive records of a batch, in file order. */
export interface BatchChunk {
  readonly rows: readonly Recorded[];
  /** More rows, after those. */
  readonly ordered?: readonly OrderedRow[];
  /** Members of open dimensions that the rows need, parents first. */
  readonly members?: readonly AddedMember[];
  readonly quarantined?: readonly QuarantinedLine[];
  /** Where a row of this chunk stands, for the quarantine. */
  readonly placeOf?: (index: number) => Pick<QuarantinedLine, 'byteOffset' | 'raw'>;
}

/** Records of a batch that were given a member because a column was empty; those that were set aside are not among them. */
export interface EmptyCells {
  readonly dimension: string;
  readonly column: string;
  /** The member; null for the one that the column of parents names. */
  readonly member: string | null;
  readonly records: number;
}

/** Members that a batch added to a dimension because no word of the source stood for one that was known. */
export interface MembersAdded {
  readonly dimension: string;
  readonly members: number;
}

/** What the reading of a batch's files took for granted. */
export interface BatchReading {
  /** By dimension, in the order of the mapping. */
  readonly empty: readonly EmptyCells[];
  readonly added: readonly MembersAdded[];
}

/** A batch of recorded rows, loaded whole or not at all. */
export interface RecordedBatch {
  readonly id: string;
  readonly fact: string;
  /** The days that the batch covers without gap; null for the whole months from its first row to its last. */
  readonly covers: DayRange | null;
  /** Names of the files it comes from, by ordinal. */
  readonly files?: readonly string[];
  readonly chunks: Iterable<BatchChunk> | AsyncIterable<BatchChunk>;
  /** What reading took for granted, asked for behind the last chunk. */
  readonly reading?: () => BatchReading;
}

/** What became of the records of a batch: `input` is the sum of the others. */
export interface BatchCounts {
  readonly input: number;
  readonly loaded: number;
  /** Records that were there in an earlier state. */
  readonly updated: number;
  /** Records that were there already, in this state or a later one. */
  readonly duplicates: number;
  readonly quarantined: number;
}

/** What loading a batch did. */
export interface BatchReceipt extends BatchCounts {
  readonly batch: string;
  /** False where the same content was loaded before; the counts are those of that time. */
  readonly loadedNow: boolean;
  readonly covers: DayRange;
}

/** A batch as it stands in the warehouse. */
export interface LoadedBatch extends BatchCounts {
  readonly id: string;
  readonly fact: string;
  readonly covers: DayRange;
  readonly files: readonly string[];
  /** What reading its files took for granted; empty where it came from no files. */
  readonly reading: BatchReading;
  readonly contentHash: string;
  /** ISO 8601. */
  readonly loadedAt: string;
}

/** A batch whose stored rows are no longer what was loaded. */
export interface BatchDifference {
  readonly batch: string;
  readonly fact: string;
  /** The table that differs. */
  readonly table: string;
  readonly message: string;
}

/** What taking a batch out did: everything is as if it had never come, the members that it added apart. */
export interface UnloadReceipt {
  readonly removed: number;
  /** Those of them that other batches brought as well: they are there as those brought them. */
  readonly restored: number;
}
