import type { PrintedBase } from './observation.js';

export type RelationKind = 'SUM' | 'BOUND' | 'SHARE' | 'JOINT_SHARE' | 'RATIO' | 'RATE_OF' | 'RATIO_WITHIN' | 'AVERAGE' | 'DIFFERENCE' | 'GROWTH' | 'SAME_FACT' | 'OTHERWISE';

/**
 * A relation between figures, by their ids, as words and places of a source say it.
 * `SUM`: the parts make up the whole. `BOUND`: the parts are some of the whole. `SHARE`: each part's share is one of the whole.
 * `JOINT_SHARE`, `RATIO`: `figure` is the parts together, divided by the whole. `RATE_OF`: `figure` is a rate of the whole.
 * `RATIO_WITHIN`: `figure` is the whole, divided by the whole and the parts together.
 * `AVERAGE`: `figure` is the whole per day, for `days`. `DIFFERENCE`: the whole's relative and absolute change say the same.
 * `GROWTH`: the part is the earlier value that a change of the whole, from `base`, is measured from.
 * `SAME_FACT`: whole and parts state one thing. `OTHERWISE`: another reading that the words allow, tried only where the first one fails:
 * the change beside `figure` is of the whole where there are no parts; else its share or rate is the parts, divided by the whole.
 */
export interface PrintedRelation {
  readonly id: string;
  readonly kind: RelationKind;
  readonly whole: string;
  readonly parts: readonly string[];
  readonly figure: string | null;
  readonly days: number | null;
  /** What the change is measured from; null where that is not said, and for what is no `GROWTH`. */
  readonly base: PrintedBase;
  /** Only one possible reading of the source: where it fails, the reading is doubted, not the figures. */
  readonly open: boolean;
}

/** One way to read the words that put figures in an order. */
export interface RankingReading {
  readonly by: 'value' | 'change' | 'share';
  /** Do the greatest come first, or the least? */
  readonly direction: 'MOST' | 'LEAST';
  /** Ids of the figures that are named, in the order in which they are. */
  readonly ranked: readonly string[];
  /** Is the order in which they are named said to be theirs? Else only that they come before the others. */
  readonly ordered: boolean;
  /** Ids of the figures that they are ranked among, themselves left out. */
  readonly others: readonly string[];
  /** How many of the others stand before the first one that is named: 1 in 排名第二. */
  readonly ahead: number;
}

/** Words that say which figures come first, last, or in which place (前三, 最高, 居首, 排名第二), and every way to read them. */
export interface PrintedRanking {
  readonly id: string;
  /** The words, verbatim. */
  readonly printed: string;
  readonly readings: readonly RankingReading[];
  /** May figures be meant that were not read as those it ranks among? Where every reading fails, the reading is doubted then. */
  readonly open: boolean;
}

/** Something that looks like a figure and was not understood. */
export interface NotUnderstood {
  readonly text: string;
  /** Character offset in the source; null where it has none. */
  readonly start: number | null;
}

/** Words that name a period, and where they stand. */
export interface PrintedPeriod {
  readonly printed: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** The period that a title names beside the one that the text says it speaks of. */
export interface TitlePeriod {
  readonly title: PrintedPeriod;
  readonly text: PrintedPeriod;
  readonly agree: boolean;
}

/** What the words and headings of a source say of its figures. */
export interface SourceReading {
  readonly relations: readonly PrintedRelation[];
  readonly rankings: readonly PrintedRanking[];
  /** Null where title or text names none, or several. */
  readonly titlePeriod: TitlePeriod | null;
  readonly notUnderstood: readonly NotUnderstood[];
}
