import type { Verdict } from '../../cells/index.js';
import type { Rational } from '../../interval/index.js';
import type { Label } from '../../model/index.js';
import type { Corroboration } from '../judging/corroboration.js';
import type { Edit } from '../explanations/edit.js';
import type { Outcome, OutcomeTerm, Severity } from '../outcome.js';
import type { PrintedPart } from '../system/groups.js';

/**
 * How well an explanation stands. `VERIFIED`: all that it is about goes, nothing new comes, and no rival of the same or
 * lower cost does as well (or all of them are less corroborated); `PLAUSIBLE`: rivals do as well; `PARTIAL`: some goes, nothing comes.
 */
export type ExplanationGrade = 'VERIFIED' | 'PLAUSIBLE' | 'PARTIAL';

/** An edit, graded. */
export interface Explanation {
  readonly edit: Edit;
  readonly grade: ExplanationGrade;
  /** Ids of the outcomes that go. */
  readonly resolves: readonly string[];
  /** Other edits of the same or lower cost that do as well. */
  readonly rivals: number;
  readonly corroboration: Corroboration;
}

/** A minimal set of printed parts which, given up, makes the rest agree. */
export interface Suspect {
  readonly parts: readonly PrintedPart[];
  readonly weight: number;
  /** True where it is the only set of the least weight. */
  readonly unique: boolean;
}

/** What an auditor is told: outcomes with one cause. */
export interface Finding {
  /** Stable: derived from the edition and the outcomes. */
  readonly id: string;
  readonly rule: string;
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly title: Label;
  readonly outcomes: readonly Outcome[];
  readonly terms: readonly OutcomeTerm[];
  readonly gap: Rational;
  readonly reliedOnRounding: boolean;
  readonly certificate: string;
  readonly suspects: readonly Suspect[];
  /** That there may be more sets of suspects than are told; null where all of the least weight, and of one more, are. */
  readonly limits: Label | null;
  /** Best first. */
  readonly explanations: readonly Explanation[];
  /** The smallest error that a consistent verdict would have noticed, as of its outcome; null for other verdicts, and where there is none. */
  readonly power: Rational | null;
  /** Why it does not apply, or why a consistent verdict has no power; else null. */
  readonly reason: Label | null;
  /** What would settle an undetermined verdict. */
  readonly wouldSettle: Label | null;
}
