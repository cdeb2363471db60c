import type { Period } from './period.js';

/** A publication: an annual report, a monthly or weekly bulletin. */
export interface Edition {
  /** As in `nantong-2024`. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly period: Period;
  /** ISO 8601, or null where the source does not say. */
  readonly publishedAt: string | null;
  /** SHA-256 of the source as it was read. */
  readonly sha256: string;
  /** The edition that this one replaces. */
  readonly supersedes: string | null;
}

/** A table as printed, for drawing it again. */
export interface PrintedTable {
  /** As in `1`. */
  readonly id: string;
  readonly section: string;
  readonly title: string;
  /** The line under the title, as in 数据后括号为同比. */
  readonly note: string | null;
  /** The heading lines as printed, cell by cell; an empty string is an empty cell. */
  readonly header: readonly (readonly string[])[];
  /** Names of the columns that carry figures, unique, in order. */
  readonly columns: readonly string[];
  /** Names of the rows, unique, in order; the empty string where the row prints no name. */
  readonly rows: readonly string[];
}
