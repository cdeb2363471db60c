import type { Cell, PublishedFigure, Verdict } from '../cells/index.js';
import type { Rational } from '../interval/index.js';
import type { Label } from '../model/index.js';
import type { LoadedEdition } from '../query/index.js';

export type Severity = 'MATERIAL' | 'MINOR' | 'NOTE';
export type ExplanationGrade = 'VERIFIED' | 'PLAUSIBLE' | 'PARTIAL';

/** An edit to one printed figure; `cell` is null where the figure stands for none. */
export interface AuditCorrection {
  readonly cell: Cell | null;
  readonly what: string;
  readonly from: string;
  readonly to: string;
}

/** An edit that would make everything agree, tried against every assertion. */
export interface AuditExplanation {
  readonly kind: string;
  readonly grade: ExplanationGrade;
  readonly text: Label;
  readonly corrections: readonly AuditCorrection[];
  /** Ids of the findings that it would settle. */
  readonly resolves: readonly string[];
  readonly rivals: number;
}

/** Figures, at least one of which must be wrong. */
export interface AuditSuspect {
  readonly figures: readonly PublishedFigure[];
  /** Only for reading: never judged by. */
  readonly weight: number;
  readonly unique: boolean;
}

/** One figure in an assertion, with the interval it was taken as; a null bound is infinite. */
export interface AuditTerm {
  readonly printed: string;
  readonly role: string;
  readonly weight: number;
  readonly lower: Rational | null;
  readonly upper: Rational | null;
  readonly source: PublishedFigure | null;
}

/** What holding one assertion against the figures came to. */
export interface AuditFinding {
  /** As in `finding:…`, stable across runs. */
  readonly id: string;
  readonly rule: string;
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly title: Label;
  readonly terms: readonly AuditTerm[];
  /** 0 where the intervals meet. */
  readonly gap: Rational;
  readonly reliedOnRounding: boolean;
  readonly certificate: string;
  readonly suspects: readonly AuditSuspect[];
  readonly explanations: readonly AuditExplanation[];
  /** Null where the verdict is settled. */
  readonly wouldSettle: Label | null;
}

/** Whether an edition agrees with itself. */
export interface AuditReport {
  readonly edition: LoadedEdition;
  readonly verdict: Verdict;
  readonly figures: number;
  readonly covered: number;
  /** Every finding, the gravest first. */
  readonly findings: readonly AuditFinding[];
}

/** Holds editions against the assertions that they must meet. */
export interface AuditService {
  /** Null where there is no such edition. */
  reconciliation(edition: string): Promise<AuditReport | null>;
  /** The findings that a cell's figures take part in. */
  findingsOf(cell: Cell): Promise<readonly AuditFinding[]>;
  /** Null where there is no such finding. */
  finding(id: string): Promise<AuditFinding | null>;
}
