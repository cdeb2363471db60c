import type { EditionContent, FigureChange } from '../model/index.js';
import type { Snapshot } from '../query/index.js';
import type { Dialect, ResultRow, Statement } from '../sql/index.js';
import type { BatchDifference, BatchReceipt, LoadedBatch, QuarantinedLine, RecordedBatch, UnloadReceipt } from './recorded.js';

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

/** What taking an edition out did. */
export interface EditionUnloadReceipt {
  readonly figures: number;
  /** Members that nothing names once it is gone, gone with it. */
  readonly members: number;
  /** Editions that say that they replace it: they stay. */
  readonly supersededBy: readonly string[];
  /** The edition that it replaced, which answers again; null where there is none. */
  readonly superseded: string | null;
}

/** An edition whose stored tables or figures are no longer what was loaded. */
export interface EditionDifference {
  readonly edition: string;
  /** The table that differs. */
  readonly table: string;
  readonly message: string;
}

/** How it is waited while another process writes. */
export interface Waiting {
  /** Called once, where it has to be waited. */
  readonly onWait: () => void;
  /** Ends the waiting with an error where it is aborted. */
  readonly signal: AbortSignal;
}

/** Where the star is stored. */
export interface Warehouse {
  readonly dialect: Dialect;
  /** What the planner needs to know; cheap while the data stays as it is. */
  snapshot(): Promise<Snapshot>;
  /** The same as it was known last, without looking whether the data is still so: `read` tells it. */
  lastSnapshot(): Promise<Snapshot>;
  /** Runs statements in one read transaction. Null where the data is no longer the snapshot's. */
  read(statements: readonly Statement[], snapshot: Snapshot): Promise<readonly (readonly ResultRow[])[] | null>;
  /**
   * Loads an edition, all of it or none.
   * @throws a user error where the id is taken by other content, or the content does not fit the catalogue.
   */
  loadEdition(content: EditionContent): Promise<EditionReceipt>;
  /**
   * Loads recorded rows in one transaction, all of them or none. One batch or edition is loaded at a time; others of this
   * process wait, and of other processes where `waiting` says how: else an engine error comes after ten seconds.
   * @throws a user error where the id is taken by other content, or a row does not fit the catalogue; and what the chunks throw.
   */
  loadBatch(batch: RecordedBatch, waiting?: Waiting): Promise<BatchReceipt>;
  /** The batches that are loaded, oldest first. */
  batches(): Promise<readonly LoadedBatch[]>;
  /**
   * The lines of a batch that could not be loaded, in the order of its files.
   * @throws a user error where there is no such batch.
   */
  quarantined(batch: Pick<LoadedBatch, 'fact' | 'id'>): Promise<readonly QuarantinedLine[]>;
  /** Recomputes the hashes of every batch from what is stored; what no longer agrees. */
  verifyBatches(): Promise<readonly BatchDifference[]>;
  /** Recomputes the hashes of every edition from what is stored; what no longer agrees. */
  verifyEditions(): Promise<readonly EditionDifference[]>;
  /**
   * Takes a batch out again in one transaction: its rows, its quarantine, the days that it covers. Records, counts and
   * quarantine of the other batches are as if they had been loaded without it, in the same order; members that it added stay.
   * @throws a user error where there is no such batch.
   */
  unloadBatch(batch: Pick<LoadedBatch, 'fact' | 'id'>): Promise<UnloadReceipt>;
  /**
   * Takes an edition out again in one transaction: its figures, what they state, and the members that nothing else names.
   * @throws a user error where there is no such edition.
   */
  unloadEdition(id: string): Promise<EditionUnloadReceipt>;
  /** The printed tables and every figure of an edition, in reading order, with what its source says of them; null where there is no such edition. */
  editionFigures(id: string): Promise<Pick<EditionContent, 'tables' | 'figures' | 'bindings' | 'reading'> | null>;
  /** Every change of a figure that prints others than the one against the year before; else none. */
  changesOfFigure(edition: string, figure: string): Promise<readonly FigureChange[]>;
  close(): Promise<void>;
}
