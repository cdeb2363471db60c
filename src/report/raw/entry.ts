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

/** Can two figures be parts of one whole? Counts of things can, also where one is counted in 件 and another in 个 or 封. */
export function isCount({ figure, quantity, standing }: Entry): boolean {
  return quantity === 'count' && figure.value !== null && figure.interval !== null && standing?.average !== true && standing?.joint !== true;
}
