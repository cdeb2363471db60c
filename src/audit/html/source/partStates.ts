import { SAYS_NOTHING_OF_VALUES, type FigurePart } from '../../outcome.js';
import type { ToldReport } from '../../formats/toldReport.js';
import { findingCorrections, GRAVEST, lightestSets, verdictIn, type CellCorrection, type CellState, type CellVerdict } from '../cellState.js';

interface Draft {
  verdict: CellVerdict;
  readonly findings: Set<number>;
  suspect: boolean;
  readonly corrections: CellCorrection[];
}

const keyOf = (figure: string, part: string): string => `${part} ${figure}`;

/** What the audit has to say of each value, change and share, each for itself. */
export type PartStates = (figure: string, part: FigurePart) => CellState;

/** Gathers what the audit has to say of each printed part, in one walk through its findings and outcomes. */
export function partStates({ report: { findings, outcomes } }: ToldReport): PartStates {
  const drafts = new Map<string, Draft>();
  const draftOf = (figure: string, part: string): Draft => {
    const key = keyOf(figure, part);
    const draft = drafts.get(key) ?? { verdict: 'UNCOVERED', findings: new Set(), suspect: false, corrections: [] };
    drafts.set(key, draft);
    return draft;
  };
  const give = (figure: string, part: string, verdict: CellVerdict): Draft => {
    const draft = draftOf(figure, part);
    if (GRAVEST.indexOf(verdict) < GRAVEST.indexOf(draft.verdict)) draft.verdict = verdict;
    return draft;
  };
  for (const { verdict, rule, terms } of outcomes) if (verdict === 'CONSISTENT' && !SAYS_NOTHING_OF_VALUES.has(rule)) for (const { figure, part } of terms) give(figure, part, 'CONSISTENT');
  findings.forEach((finding, index) => {
    for (const { terms } of finding.outcomes) for (const { figure, part } of terms) give(figure, part, verdictIn(finding, false)).findings.add(index + 1);
    for (const { figure, part } of lightestSets(finding).flatMap(({ parts }) => parts)) {
      const draft = give(figure, part, finding.verdict);
      draft.findings.add(index + 1);
      draft.suspect = true;
    }
    for (const change of findingCorrections(finding)) draftOf(change.figure, change.what).corrections.push(change);
  });
  return (figure, part) => {
    const draft = drafts.get(keyOf(figure, part));
    return draft === undefined ? { verdict: 'UNCOVERED', findings: [], suspect: false, corrections: [] } : { ...draft, findings: [...draft.findings] };
  };
}
