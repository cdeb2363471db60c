import type { Quantity } from '../../model/index.js';
import type { Standing } from '../prose/index.js';
import type { RawFigure } from './rawReport.js';

/** Where in a printed table a figure stands, counted from 0. */
export interface Square {
  readonly table: string;
  readonly row: number;
  readonly column: number;
  /** Do the words of its row, or of its column, name a total? */
  readonly totalRow: boolean;
  readonly totalColumn: boolean;
  /** Is that total one of a group of lines, as 小计 is? */
  readonly subtotalRow: boolean;
  readonly subtotalColumn: boolean;
  /** Do they say that it is some of what stands before it, as 其中 does? */
  readonly amongRow: boolean;
  readonly amongColumn: boolean;
  /** The place that a column of ranks gives its row, and what that column is called; null where there is none. */
  readonly rank: { readonly place: number; readonly heading: string } | null;
  /** The words over several rows, or columns, that it stands under; empty where there are none. */
  readonly rowGroup: string;
  readonly columnGroup: string;
}

/** A figure with what has to be known of its surroundings to find what it belongs to. */
export interface Entry {
  readonly figure: RawFigure;
  readonly quantity: Quantity;
  /** The block of the document that it stands in. */
  readonly block: number;
  /** Null in a table. */
  readonly standing: Standing | null;
  /** Null outside of tables. */
  readonly square: Square | null;
}

/** Can two figures be parts of one whole? Counts of things can, also where one is counted in 件 and another in 个 or 封, but none of an earlier time that words set beside the present one. */
export function isCount({ figure, quantity, standing }: Entry): boolean {
  return quantity === 'count' && figure.value !== null && figure.interval !== null && standing?.average !== true && standing?.joint !== true && (standing?.earlierOf ?? null) === null;
}

/** Is it a rate of one thing, and no share of several together? */
export function isRate({ figure, quantity, standing }: Entry): boolean {
  return quantity === 'rate' && figure.value !== null && standing?.joint !== true;
}
