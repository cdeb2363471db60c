import type { DayRange, EditionContent } from '../model/index.js';
import type { Snapshot } from '../query/index.js';
import type { Dialect, ResultRow, Statement } from '../sql/index.js';

/** What loading an edition did. */
export interface EditionReceipt {
  readonly edition: string;
  /** False where the same content was loaded before. */
  readonly loaded: boolean;
  readonly read: number;
  /** Figures that a fact other than the indicators holds. */
  readonly bound: number;
  readonly indicators: number;
  /** Figures that are kept but stand for no cell. */
  readonly notUnderstood: readonly { readonly id: string; readonly printed: string }[];
}

/** One recorded row: its day, its leaf member a dimension, its sums. */
export interface Recorded {
  /** The source's own name of the row, unique in the fact. */
  readonly id: string;
  readonly day: number;
  /** Dimension → code of the finest member known. */
  readonly members: Readonly<Record<string, string>>;
  /** Column → whole number, for every summed column of the fact. */
  readonly sums: Readonly<Record<string, number>>;
}

/** A batch of recorded rows, loaded whole or not at all. */
export interface RecordedBatch {
  readonly id: string;
  readonly fact: string;
  /** The days that the batch covers without gap. */
  readonly covers: DayRange;
  readonly rows: readonly Recorded[];
}

/** What loading a batch did. */
export interface BatchReceipt {
  readonly batch: string;
  /** False where the same content was loaded before. */
  readonly loaded: boolean;
  readonly rows: number;
}


/** Where the star is stored. */
export interface Warehouse {
  readonly dialect: Dialect;
  /** What the planner needs to know; cheap while the data stays as it is. */
  snapshot(): Promise<Snapshot>;
  /** Runs statements in one read transaction. Null where the data is no longer the snapshot's. */
  read(statements: readonly Statement[], snapshot: Snapshot): Promise<readonly (readonly ResultRow[])[] | null>;
  /**
   * Loads an edition, all of it or none.
   * @throws a user error where the id is taken by other content, or the content does not fit the catalogue.
   */
  loadEdition(content: EditionContent): Promise<EditionReceipt>;
  /**
   * Loads recorded rows, all of them or none.
   * @throws a user error where the id is taken by other content, a row is there already, or a member is not known.
   */
  loadBatch(batch: RecordedBatch): Promise<BatchReceipt>;
  /** The printed tables and every figure of an edition, in reading order; null where there is no such edition. */
  editionFigures(id: string): Promise<Pick<EditionContent, 'tables' | 'figures' | 'bindings'> | null>;
  close(): Promise<void>;
}
