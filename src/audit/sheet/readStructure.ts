import type { Interval } from '../../interval/index.js';

/** What a stated ratio is divided from, as it was read off the source. A cell without figures stands for what is not printed. */
export interface ReadRatio {
  readonly numerator: string;
  readonly denominator: string;
  readonly open: boolean;
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

/** What was read off a source that no star declares: in cells, as the relations are. */
export interface ReadStructure {
  readonly ratios: ReadonlyMap<string, ReadRatio>;
  readonly shares: ReadonlyMap<string, ReadShare>;
  readonly bounds: readonly ReadBound[];
  readonly averages: readonly ReadAverage[];
  readonly differences: readonly ReadDifference[];
}
