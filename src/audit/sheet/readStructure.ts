import type { Interval } from '../../interval/index.js';
import type { PrintedChange, PrintedChangeUnit } from '../../model/index.js';
import type { RawRanking, TitlePeriod } from '../../report/index.js';

/** What a stated ratio is divided from, as it was read off the source. A cell without figures stands for what is not printed. */
export interface ReadRatio {
  readonly numerator: string;
  readonly denominator: string;
  readonly open: boolean;
}

/** A rate that stands beside a total and follows from another figure: which of them it is of is not printed. */
export interface ReadRateBase {
  readonly id: string;
  readonly rate: string;
  readonly numerator: string;
  /** What it follows from. */
  readonly denominator: string;
  /** What it stands beside. */
  readonly beside: string;
}

/** The wholes that the printed share of a cell may be a share of. */
export interface ReadShare {
  readonly wholes: readonly string[];
  readonly open: boolean;
}

/** Parts that are named of a whole, and are not said to be all of it. */
export interface ReadBound {
  readonly id: string;
  readonly whole: string;
  readonly parts: readonly string[];
  /** Whether a list was read right is not settled by its words. */
  readonly open: boolean;
}

/** Two figures, by id, of one name whose values contradict each other. */
export interface ReadRepetition {
  readonly id: string;
  readonly first: string;
  readonly second: string;
  readonly open: boolean;
}

/** Another reading that the words of a source allow: the change of a figure is of the whole, or its share or rate is the part, divided by the whole. */
export interface ReadAlternative {
  /** The id of the figure beside which it is printed. */
  readonly figure: string;
  readonly whole: string;
  /** Null where it is a change. */
  readonly part: string | null;
}

/** An average per day of a whole. */
export interface ReadAverage {
  readonly id: string;
  readonly average: string;
  readonly whole: string;
  readonly days: number;
  readonly open: boolean;
}

/** A change of a figure that is printed both in percent and in the figure's own unit. */
export interface ReadDifference {
  readonly id: string;
  readonly figure: string;
  readonly relative: Interval;
  readonly difference: Interval;
}

/** Changes in the figures' own unit, by figure: those from the base that the earlier values of sums are of. */
export type ReadOwnChanges = ReadonlyMap<string, Interval>;

/** Words that put figures in an order, and every way in which they were read; what they rank are cells, not figures. */
export type ReadRanking = RawRanking;

/** A figure and the earlier one that its change is measured from: both are printed. */
export interface ReadGrowth {
  readonly id: string;
  /** Ids of the figures. */
  readonly now: string;
  readonly earlier: string;
  /** The change, relative or in the figures' own unit. */
  readonly change: { readonly interval: Interval; readonly unit: PrintedChangeUnit | 'OWN' };
  readonly open: boolean;
}

/** Something in a source that looks like a figure and was not understood. */
export interface ReadToken {
  readonly text: string;
  /** Character offset in the source; null where it has none. */
  readonly start: number | null;
}

/** What was read off a source that no star declares: in cells, as the relations are. */
export interface ReadStructure {
  readonly ratios: ReadonlyMap<string, ReadRatio>;
  readonly rateBases: readonly ReadRateBase[];
  readonly shares: ReadonlyMap<string, ReadShare>;
  readonly bounds: readonly ReadBound[];
  readonly repetitions: readonly ReadRepetition[];
  readonly averages: readonly ReadAverage[];
  readonly differences: readonly ReadDifference[];
  readonly ownChanges: ReadOwnChanges;
  /** The changes against the year before, by figure, where most changes are from another time; null where those of the figures are. */
  readonly yearly: ReadonlyMap<string, PrintedChange> | null;
  readonly growths: readonly ReadGrowth[];
  readonly rankings: readonly ReadRanking[];
  readonly otherwise: readonly ReadAlternative[];
  /** The periods that title and text name. */
  readonly titlePeriod: TitlePeriod | null;
  readonly unread: readonly ReadToken[];
}
