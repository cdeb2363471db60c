import type { Verdict } from '../cells/index.js';
import { ZERO, type Interval, type Rational } from '../interval/index.js';
import type { Label } from '../model/index.js';
import type { RoundingModel } from './readings/roundingModel.js';
import type { Sheet } from './sheet/sheet.js';

/** Which of the things printed at a figure is meant. */
export type FigurePart = 'value' | 'change' | 'share';

/** What a figure does in an assertion. */
export interface OutcomeTerm {
  readonly figure: string;
  readonly part: FigurePart;
  /** As in `whole`, `part`, `rate`. */
  readonly role: string;
  /** Its coefficient in what is compared. */
  readonly weight: number;
  /** What it allows: of the printed part, or of the earlier value where `earlier` says so. */
  readonly interval: Interval;
  /** True where the interval is of the value that a change is measured from; left out otherwise. */
  readonly earlier?: true;
}

export type Severity = 'MATERIAL' | 'MINOR' | 'NOTE';

/** What one assertion found. */
export interface Outcome {
  /** Stable: derived from the rule and the cells. */
  readonly id: string;
  readonly rule: string;
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly terms: readonly OutcomeTerm[];
  /** Distance between what is stated and what follows; 0 where the intervals meet. */
  readonly gap: Rational;
  /** True where exact arithmetic on the printed digits alone would not have agreed. */
  readonly reliedOnRounding: boolean;
  /**
   * The smallest error that a consistent verdict would have noticed, in the unit of what is compared: 0 where any would have been, and where errors
   * are noticed one way only, of those. Null where there is none, for reasons that `whyNoPower` tells.
   */
  readonly power: Rational | null;
  /** The sum that a person can re-add. */
  readonly certificate: string;
  /** What would settle an undetermined verdict, or why nothing could be judged, or why a consistent one has no power. */
  readonly note: Label | null;
  /** The kind of explanation that the assertion itself already knows, as in `FROM_ROUNDED`. */
  readonly hint: 'FROM_ROUNDED' | 'POINTS' | 'TRUNCATED' | 'DENOMINATOR' | 'SUBSET' | 'READING' | null;
}

/** One thing that an assertion can judge about an edition. */
export interface Instance {
  readonly id: string;
  readonly rule: string;
  /** Figures whose printed text the judgement reads. */
  readonly touches: ReadonlySet<string>;
  readonly judge: (sheet: Sheet) => Outcome;
}

/** A rule of reconciliation. Siblings in one folder, in one ordered list. */
export interface Assertion {
  readonly rule: string;
  readonly label: Label;
  /** Everything that the rule can judge about an edition, whatever its figures are. */
  readonly instances: (sheet: Sheet) => readonly Instance[];
}

/** Rules that hold a figure against nothing but itself, or its unit alone against others: a figure is not confirmed by them, nor covered. */
export const SAYS_NOTHING_OF_VALUES: ReadonlySet<string> = new Set(['bounds', 'direction', 'comparable']);

/** What a judgement under one rounding model comes to. */
export type Judgement = Omit<Outcome, 'id' | 'rule'>;

/** A judgement that nothing can be said of, and why. */
export function notApplicable(note: Label): Judgement {
  return { verdict: 'NOT_APPLICABLE', severity: 'NOTE', terms: [], gap: ZERO, reliedOnRounding: false, power: null, certificate: '', note, hint: null };
}

const DIFFERENT_MODELS: Label = {
  zh: '四舍五入与截断两种读法结论不同；需要知道编制方如何取位',
  en: 'rounding and cutting lead to different verdicts; it would have to be known how the publisher shortens numbers',
};

/** What would settle whether a change or share was computed from rounded figures. */
export const EXACT_WANTED: Label = {
  zh: '可能由已取整的数值算出；印刷精确数值即可判定', en: 'it may have been computed from rounded figures; printing the exact ones would settle it',
};

/** Judges under every rounding model that is open: said only where all agree. */
export function acrossModels(sheet: Sheet, judge: (model: RoundingModel) => Judgement): Judgement {
  const [first, ...rest] = sheet.models.map(judge);
  if (first === undefined) return notApplicable(DIFFERENT_MODELS);
  if (rest.every(({ verdict }) => verdict === first.verdict)) return first;
  // Rounding is the usual way: where it fails and cutting holds, something may have been cut.
  const hint = first.hint ?? (first.verdict === 'INCONSISTENT' ? 'TRUNCATED' : null);
  return { ...first, verdict: 'UNDETERMINED', severity: 'NOTE', note: DIFFERENT_MODELS, hint };
}
