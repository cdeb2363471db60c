import type { Figure, FigureChange, PrintedBase, PrintedRanking, PrintedRelation, PrintedTable, SourceReading, Unit } from '../../model/index.js';

export type { NotUnderstood, PrintedDifference, PrintedPeriod, RankingReading, RelationKind, TitlePeriod } from '../../model/index.js';
/** What a change of a source is measured from. */
export type ChangeBase = PrintedBase;
/** A change as it was found in a source. */
export type RawChange = FigureChange;
/** A ranking as it was found in a source. */
export type RawRanking = PrintedRanking;

/** A printed figure as it was found, without any binding. */
export interface RawFigure extends Figure {
  /** The words that name it, without what only leads up to it. In a table: its row, then its column. */
  readonly label: string;
  /** The measure word as printed; `%` for a rate; empty where none is printed. */
  readonly measureWord: string;
  /** Every change that is printed of it, `change` among them. */
  readonly changes: readonly RawChange[];
  /** What its share is said to be a share of; null where that is not said. */
  readonly shareOf: string | null;
  /** The list that it stands in, and where in it (from 1); null outside of lists. */
  readonly list: { readonly id: string; readonly position: number } | null;
  /** The figure under whose 其中 or bracket it stands. */
  readonly under: string | null;
}

/** What speaks for a relation: the words and places that name it, or figures that bear it out. */
export type Ground = 'GRAMMAR' | 'ARITHMETIC';

/** A relation that was found between figures, with what speaks for it. */
export interface RawRelation extends PrintedRelation {
  readonly grounds: readonly Ground[];
  /** From 0 to 1: how sure the reading is. */
  readonly confidence: number;
}

/** What a document says in figures. */
export interface RawReport extends SourceReading {
  readonly title: string;
  readonly sha256: string;
  readonly units: readonly Unit[];
  readonly figures: readonly RawFigure[];
  readonly tables: readonly PrintedTable[];
  readonly relations: readonly RawRelation[];
}
