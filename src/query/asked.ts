import type { Catalogue, Fact, Measure } from '../model/index.js';
import type { Region } from './boxes.js';
import type { GroupLevel } from './groupLevel.js';
import type { Having } from './having.js';
import type { Basis, Needs, OrderKey, SortDirection, Totals } from './question.js';

/** One key of the order, with every name resolved. */
export interface Order {
  readonly by: OrderKey;
  /** What LABEL and CODE sort by; null for the others. */
  readonly level: GroupLevel | null;
  /** What VALUE, YOY_RATE, YOY_ABSOLUTE and SHARE sort by; null for the others. */
  readonly measure: Measure | null;
  readonly direction: SortDirection;
}

/** Which editions may answer; each list by key, the edition known last first. */
export interface EditionChoice {
  /** The only edition whose figures may be values; null where none is named. */
  readonly pinned: number | null;
  /** Those that were known by then. */
  readonly eligible: readonly number[];
  /** Those of them that no other of them replaces: what an earlier base is taken from. */
  readonly standing: readonly number[];
  /** Those whose figures may be values: the pinned one alone, else all that stand. */
  readonly answering: readonly number[];
}

/** Dimension → the codes of the members that a question is about although it names none: the default member, or the separate ones that have data. */
export type Defaults = ReadonlyMap<string, readonly string[]>;

/** A question in strict types: every name resolved against the catalogue and the members, every default filled in. */
export interface Asked {
  readonly catalogue: Catalogue;
  readonly fact: Fact;
  readonly groupBy: readonly GroupLevel[];
  readonly region: Region;
  /** Dimension → the members that were taken because the question named none. */
  readonly defaults: Defaults;
  readonly having: Having;
  readonly orderBy: readonly Order[];
  readonly totals: Totals;
  readonly basis: Basis | null;
  readonly edition: EditionChoice;
  readonly first: number;
  readonly after: string | null;
  readonly measures: readonly Measure[];
  readonly needs: Needs;
  /** Equal for questions with the same rows in the same order: what a cursor belongs to. */
  readonly signature: string;
}

/** May recorded rows give values? Where one edition is named, only if computed numbers are asked for. */
export function recordsAnswer({ basis, edition }: Pick<Asked, 'basis' | 'edition'>): boolean {
  return basis === 'COMPUTED' || (basis === null && edition.pinned === null);
}
