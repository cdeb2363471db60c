import { Members, type Catalogue, type Measure, type Member, type Period, type PrintedTable, type Quantity } from '../../model/index.js';
import type { ReadStructure } from './readStructure.js';
import type { Wholes } from './wholes.js';

/** A cell of the star that figures state; figures without a binding have a cell of their own. */
export interface CellRef {
  /** Unique in the edition, as in `requests.received|2024|channel=PHONE`. */
  readonly key: string;
  readonly fact: string | null;
  readonly measure: Measure | null;
  readonly period: Period;
  /** The dimensions along which the cell is cut; the whole stands for the others. */
  readonly members: ReadonlyMap<string, Member>;
  readonly quantity: Quantity;
}

/** Cells that together make up another. */
export interface Relation {
  /** Unique in the edition. */
  readonly id: string;
  /**
   * `HIERARCHY`: declared by the star; `TOTAL`: a measure that is the sum of others; `FOUND`: read off the headings of a table;
   * `READ`: found in a source that nothing is declared of.
   */
  readonly kind: 'HIERARCHY' | 'TOTAL' | 'FOUND' | 'READ';
  readonly whole: string;
  readonly parts: readonly string[];
  /** The dimension, or the table, along which the whole is cut. */
  readonly along: string;
  /** Only one possible reading of the source: where it fails, the reading is doubted. */
  readonly open?: boolean;
}

/** What does not change when figures are corrected: who states what, and what makes up what. */
export interface Structure {
  readonly catalogue: Catalogue;
  readonly members: ReadonlyMap<string, Members>;
  readonly wholes: Wholes;
  readonly tables: readonly PrintedTable[];
  readonly cells: ReadonlyMap<string, CellRef>;
  /** Figure → the cells it states. */
  readonly cellsOf: ReadonlyMap<string, readonly string[]>;
  /** Cell → the figures that state it, in reading order. */
  readonly figuresOf: ReadonlyMap<string, readonly string[]>;
  readonly relations: readonly Relation[];
  /** What was read off a source that no star declares. */
  readonly read?: ReadStructure;
}
