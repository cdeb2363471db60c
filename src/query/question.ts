import type { Json } from '../text/index.js';

/** What may answer: figures as printed, or numbers computed here. */
export type Basis = 'PUBLISHED' | 'COMPUTED';
export type Totals = 'NONE' | 'GRAND' | 'SUBTOTALS';
export type OrderKey = 'VALUE' | 'YOY_RATE' | 'YOY_ABSOLUTE' | 'SHARE' | 'LABEL' | 'CODE';
export type SortDirection = 'ASC' | 'DESC';
export type ShareOf = 'PARENT' | 'GRAND_TOTAL';

export interface OrderInput {
  readonly dimension?: string | undefined;
  readonly measure?: string | undefined;
  readonly by?: OrderKey | undefined;
  readonly direction?: SortDirection | undefined;
}

/** A share that the answer must carry: of which whole, along which dimension. */
export interface ShareNeed {
  readonly of: ShareOf;
  readonly along: string | null;
  /** What is asked of the denominator in turn. */
  readonly denominator: Needs;
}

/** Parts of an answer that cost extra work; leaving one out changes no other number. */
export interface Needs {
  readonly yoy: boolean;
  /** Periods of `change(from:)`. */
  readonly changes: readonly string[];
  readonly shares: readonly ShareNeed[];
}

export const NO_NEEDS: Needs = { yoy: false, changes: [], shares: [] };

/**
 * A question as it comes in: from GraphQL, the command line or a URL. Names are those of the catalogue:
 * levels as in `channel`, measures as in `onlineAnswerRate`.
 */
export interface Question {
  readonly fact: string;
  /** Levels; `['year']` where left out; empty for one row over everything. */
  readonly groupBy?: readonly string[] | undefined;
  readonly where?: Json | undefined;
  readonly having?: Json | undefined;
  readonly orderBy?: readonly OrderInput[] | undefined;
  readonly totals?: Totals | undefined;
  readonly basis?: Basis | undefined;
  readonly edition?: { readonly id?: string | undefined; readonly asOf?: string | undefined } | undefined;
  /** Rows wanted, 100 where left out. */
  readonly first?: number | undefined;
  /** The cursor of the last row seen. */
  readonly after?: string | undefined;
  /** All where left out. */
  readonly measures?: readonly string[] | undefined;
  readonly needs?: Needs | undefined;
}
