import type { Label } from '../../model/index.js';
import type { Change } from '../explanations/edit.js';
import type { ExplanationGrade, Finding } from '../findings/finding.js';
import type { AuditReport } from '../audit.js';
import type { ToldReport } from '../formats/toldReport.js';
import { VERDICT_MARKS, VERDICTS } from '../formats/words.js';

/** How a printed figure is coloured and marked. A WITNESS takes part in a contradiction whose suspects are others. */
export type CellVerdict = 'CONSISTENT' | 'INCONSISTENT' | 'WITNESS' | 'UNDETERMINED' | 'NOT_APPLICABLE' | 'UNCOVERED';

/** What each colour is called, and the sign that stands for it without colour. */
export const CELL_VERDICTS: Readonly<Record<CellVerdict, { readonly label: Label; readonly mark: string }>> = {
  CONSISTENT: { label: VERDICTS.CONSISTENT, mark: VERDICT_MARKS.CONSISTENT },
  INCONSISTENT: { label: VERDICTS.INCONSISTENT, mark: VERDICT_MARKS.INCONSISTENT },
  WITNESS: { label: { zh: '涉及不一致', en: 'in a contradiction' }, mark: '≠' },
  UNDETERMINED: { label: VERDICTS.UNDETERMINED, mark: VERDICT_MARKS.UNDETERMINED },
  UNCOVERED: { label: { zh: '无断言核对', en: 'not covered' }, mark: '○' },
  NOT_APPLICABLE: { label: { zh: '未发布', en: 'not published' }, mark: VERDICT_MARKS.NOT_APPLICABLE },
};

/** Verdicts from the gravest: the graver one colours a figure, or a part of one. */
export const GRAVEST: readonly CellVerdict[] = ['INCONSISTENT', 'UNDETERMINED', 'WITNESS', 'CONSISTENT', 'UNCOVERED'];

/** In what order a legend explains them. */
export const LEGEND_ORDER: readonly CellVerdict[] = ['CONSISTENT', 'INCONSISTENT', 'WITNESS', 'UNDETERMINED', 'UNCOVERED', 'NOT_APPLICABLE'];

/** A correction that the best explanation of a finding makes at a figure. */
export interface CellCorrection extends Change {
  readonly grade: ExplanationGrade;
}

/** What the audit has to say of one printed figure. */
export interface CellState {
  readonly verdict: CellVerdict;
  /** Numbers of the findings that it takes part in, from 1. */
  readonly findings: readonly number[];
  /** True where it stands in a lightest set of suspects. */
  readonly suspect: boolean;
  readonly corrections: readonly CellCorrection[];
}

/** The sets of suspects that weigh least. */
export function lightestSets({ suspects }: Finding): Finding['suspects'] {
  const least = suspects.reduce((weight, each) => (each.weight < weight ? each.weight : weight), Infinity);
  return suspects.filter(({ weight }) => weight === least);
}

/** What the best explanation of a finding would print instead, where it explains all of it. */
export function findingCorrections({ explanations: [best] }: Finding): (CellCorrection & { readonly figure: string })[] {
  return best === undefined || best.grade === 'PARTIAL' ? [] : best.edit.changes.map((change) => ({ ...change, grade: best.grade }));
}

/** The colour that a finding gives to a figure, or to a part of one, among its terms: where others are suspected it is a witness. */
export function verdictIn({ verdict, suspects }: Finding, suspected: boolean): CellVerdict {
  return verdict === 'INCONSISTENT' && suspects.length > 0 && !suspected ? 'WITNESS' : verdict;
}

function isSuspect(finding: Finding, figure: string): boolean {
  return lightestSets(finding).some(({ parts }) => parts.some((part) => part.figure === figure));
}

function correctionsOf(finding: Finding, figure: string): CellCorrection[] {
  return findingCorrections(finding).filter((change) => change.figure === figure);
}

function takesPart(finding: Finding, figure: string): boolean {
  return finding.outcomes.some(({ terms }) => terms.some((term) => term.figure === figure));
}

function verdictOf(findings: readonly Finding[], figure: string, { covered }: AuditReport, published: boolean): CellVerdict {
  const verdicts = findings.filter((finding) => takesPart(finding, figure) || isSuspect(finding, figure)).map((finding) => verdictIn(finding, isSuspect(finding, figure)));
  const [gravest] = GRAVEST.filter((verdict) => verdicts.includes(verdict));
  if (gravest !== undefined) return gravest;
  if (!published) return 'NOT_APPLICABLE';
  return covered.includes(figure) ? 'CONSISTENT' : 'UNCOVERED';
}

/** What the audit has to say of every figure. */
export function cellStates({ report, figures }: ToldReport): ReadonlyMap<string, CellState> {
  return new Map([...figures.values()].map(({ id, value }) => {
    const touching = report.findings.map((finding, index) => ({ finding, number: index + 1 })).filter(({ finding }) =>
      takesPart(finding, id) || isSuspect(finding, id) || correctionsOf(finding, id).length > 0);
    return [id, {
      verdict: verdictOf(report.findings, id, report, value !== null),
      findings: touching.map(({ number }) => number),
      suspect: touching.some(({ finding }) => isSuspect(finding, id)),
      corrections: touching.flatMap(({ finding }) => correctionsOf(finding, id)),
    }];
  }));
}
