import { compare, max, ZERO } from '../../interval/index.js';
import type { Label } from '../../model/index.js';
import { sha256 } from '../../text/index.js';
import type { Outcome, OutcomeTerm, Severity } from '../outcome.js';
import { whyNoPower } from '../power.js';
import type { Explanation, Finding } from './finding.js';
import type { Sheet } from '../sheet/sheet.js';
import { NO_SUSPICION, type Suspicion } from './suspects.js';
import { titleOf } from './titles.js';

const SEARCH_ENDED: Label = {
  zh: '求解达到限额：可能还有别的可疑组合', en: 'the search reached its limit: there may be other sets of suspects',
};

const SEVERITIES: readonly Severity[] = ['MATERIAL', 'MINOR', 'NOTE'];

/** What some outcomes rest on, each once. */
export function distinctTerms(outcomes: readonly Outcome[]): OutcomeTerm[] {
  return [...new Map(outcomes.flatMap(({ terms }) => terms).map((term) => [`${term.figure}|${term.part}|${term.role}`, term])).values()];
}

/** The edition that a finding is of. */
export type Printed = Pick<Sheet, 'edition' | 'figures'>;

/** Puts what is known of one cause together. */
export function makeFinding({ edition, figures }: Printed, outcomes: readonly Outcome[], { suspects, complete }: Pick<Suspicion, 'suspects' | 'complete'>, explanations: readonly Explanation[]): Finding {
  const [first] = outcomes;
  const wrong = outcomes.some(({ verdict }) => verdict === 'INCONSISTENT');
  const gap = outcomes.reduce((most, outcome) => max(most, outcome.gap), ZERO);
  return {
    id: `finding:${edition}:${first?.rule ?? ''}:${sha256(outcomes.map(({ id }) => id).sort().join('\n')).slice(0, 10)}`,
    rule: first?.rule ?? '',
    verdict: wrong ? 'INCONSISTENT' : 'UNDETERMINED',
    severity: SEVERITIES.find((severity) => outcomes.some((outcome) => outcome.severity === severity)) ?? 'NOTE',
    title: titleOf(outcomes, figures),
    outcomes,
    terms: distinctTerms(outcomes),
    gap: compare(gap, ZERO) > 0 ? gap : ZERO,
    reliedOnRounding: outcomes.some(({ reliedOnRounding }) => reliedOnRounding),
    certificate: outcomes.map(({ certificate }) => certificate).join('\n'),
    suspects,
    limits: complete ? null : SEARCH_ENDED,
    explanations,
    power: null,
    reason: null,
    wouldSettle: outcomes.find(({ verdict, note }) => verdict === 'UNDETERMINED' && note !== null)?.note ?? null,
  };
}

/** An outcome that needs no explanation, as a finding of its own. */
export function outcomeFinding(printed: Printed, outcome: Outcome): Finding {
  const { verdict, power, note } = outcome;
  return { ...makeFinding(printed, [outcome], NO_SUSPICION, []), verdict, power: verdict === 'CONSISTENT' ? power : null, reason: verdict === 'NOT_APPLICABLE' ? note : whyNoPower(outcome) };
}
