import type { Finding } from '../../findings/finding.js';
import { SAYS_NOTHING_OF_VALUES, type FigurePart } from '../../outcome.js';
import type { ToldReport } from '../../formats/toldReport.js';
import type { CellCorrection, CellState, CellVerdict } from '../cellState.js';

interface Draft {
  verdict: CellVerdict;
  readonly findings: Set<number>;
  suspect: boolean;
  readonly corrections: CellCorrection[];
}

const keyOf = (figure: string, part: string): string => `${part} ${figure}`;

/** Verdicts from the gravest: the graver one colours a part. */
const GRAVEST: readonly CellVerdict[] = ['INCONSISTENT', 'UNDETERMINED', 'CONSISTENT', 'UNCOVERED'];

function lightest({ suspects }: Finding): Finding['suspects'] {
  const least = suspects.reduce((weight, each) => (each.weight < weight ? each.weight : weight), Infinity);
  return suspects.filter(({ weight }) => weight === least);
}

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
    for (const { terms } of finding.outcomes) for (const { figure, part } of terms) give(figure, part, finding.verdict).findings.add(index + 1);
    for (const { figure, part } of lightest(finding).flatMap(({ parts }) => parts)) {
      const draft = give(figure, part, finding.verdict);
      draft.findings.add(index + 1);
      draft.suspect = true;
    }
    const [best] = finding.explanations;
    if (best === undefined || best.grade === 'PARTIAL') return;
    for (const change of best.edit.changes.filter(({ what }) => what !== 'relation')) draftOf(change.figure, change.what).corrections.push({ ...change, grade: best.grade });
  });
  return (figure, part) => {
    const draft = drafts.get(keyOf(figure, part));
    return draft === undefined ? { verdict: 'UNCOVERED', findings: [], suspect: false, corrections: [] } : { ...draft, findings: [...draft.findings] };
  };
}
