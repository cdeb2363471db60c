import type { Cell, PublishedFigure, Verdict } from '../cells/index.js';
import type { Interval, Rational } from '../interval/index.js';
import type { Label } from '../model/index.js';
import type { LoadedEdition } from '../query/index.js';

export type Severity = 'MATERIAL' | 'MINOR' | 'NOTE';
export type ExplanationGrade = 'VERIFIED' | 'PLAUSIBLE' | 'PARTIAL';

/** An edit to one printed figure; `cell` is null where the figure stands for none. */
export interface AuditCorrection {
  /** The id of the cell that the figure states. */
  readonly cell: string | null;
  readonly what: string;
  /** What is printed, the same in both languages, or what a relation is taken for, in each. */
  readonly from: Label;
  readonly to: Label;
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
  /** What the search did not come to; null where it was complete. */
  readonly limits: Label | null;
  /** The smallest error that a consistent verdict would have noticed; null for other verdicts, and where there is none. */
  readonly power: Rational | null;
  /** Why it does not apply, or why a consistent verdict has no power; else null. */
  readonly reason: Label | null;
}

/** Whether an edition agrees with itself. */
export interface AuditReport {
  readonly edition: LoadedEdition;
  readonly verdict: Verdict;
  /** Why nothing could be judged; null where something was. */
  readonly unjudged: Label | null;
  /** What the run left out; none where everything was judged and explained. */
  readonly limits: readonly Label[];
  readonly figures: number;
  readonly covered: number;
  /** What was judged, by verdict. */
  readonly assertions: Readonly<Record<Verdict, number>>;
  /** Figures that no assertion holds against another. */
  readonly uncovered: readonly PublishedFigure[];
  /** Every finding, the gravest first. */
  readonly findings: readonly AuditFinding[];
}

/** A printed part of a figure as somebody proposes to correct it. */
export interface AuditProposal {
  readonly figure: string;
  readonly what: 'value' | 'change' | 'share';
  readonly to: string;
}

/** What proposed corrections would do. */
export interface AuditWhatIf {
  readonly before: AuditReport;
  readonly after: AuditReport;
  readonly resolved: readonly AuditFinding[];
  readonly introduced: readonly AuditFinding[];
}

/** A figure whose earlier value differs from what an earlier edition printed. */
export interface AuditRestatement {
  readonly source: PublishedFigure;
  readonly implied: Interval;
  /** What the earlier edition printed. */
  readonly published: Interval;
}

/** A published file as somebody hands it over. */
export interface SourceFile {
  /** Its name: the ending tells the format. */
  readonly name: string;
  readonly content: Uint8Array;
}

/** Where a source prints something that looks like a figure: its offsets in the source's text, and where a reader of the source finds it, counted from 1. */
export interface AuditMark {
  readonly kind: 'VALUE' | 'CHANGE' | 'SHARE' | 'NOT_UNDERSTOOD';
  /** Null where it was not understood. */
  readonly figure: string | null;
  readonly place: { readonly start: number; readonly end: number; readonly page: number | null; readonly table: number | null; readonly row: number | null; readonly column: number | null };
}

/** What an audit of a published file found, with no configuration. */
export interface SourceAudit {
  readonly report: AuditReport;
  /** As in `text` or `html`. */
  readonly format: string;
  /** Null for formats that keep their own. */
  readonly encoding: string | null;
  readonly relations: number;
  /** What looks like a figure and was not understood. */
  readonly notUnderstood: readonly string[];
  /** What the offsets of marks and figures refer to. */
  readonly text: string;
  /** In the order of the text. */
  readonly marks: readonly AuditMark[];
}

/** Holds editions against the assertions that they must meet. */
export interface AuditService {
  /** Null where there is no such edition. */
  reconciliation(edition: string): Promise<AuditReport | null>;
  /** The findings that a cell's figures take part in. */
  findingsOf(cell: Cell): Promise<readonly AuditFinding[]>;
  /** Judges again as if figures were printed otherwise; stores nothing. Null where there is no such edition. */
  whatIf(edition: string, corrections: readonly AuditProposal[]): Promise<AuditWhatIf | null>;
  /** Reads and judges a published file; stores nothing. Throws a user error where it cannot be read. */
  auditSource(file: SourceFile): Promise<SourceAudit>;
  /** Null where either edition is not there. */
  restatements(from: string, to: string): Promise<readonly AuditRestatement[] | null>;
  /** What an audit says of a printed part of a cell's figures; null where it says nothing. */
  verdictOf(cell: Cell, part: 'value' | 'change'): Promise<Verdict | null>;
  /** Null where there is no such finding. */
  finding(id: string): Promise<AuditFinding | null>;
}
