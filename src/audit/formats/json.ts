import { exactEnd } from './numbers.js';
import { toDecimal } from '../../interval/index.js';
import type { Explanation, Finding } from '../findings/finding.js';
import type { Outcome } from '../outcome.js';
import { whyNoPower } from '../power.js';
import { countsOf } from './counts.js';
import type { AuditFormat } from './format.js';
import { toldReport, type ToldReport } from './toldReport.js';

function outcomeJson(told: ToldReport, outcome: Outcome): object {
  const { id, rule, verdict, severity, gap, power, reliedOnRounding, certificate, note } = outcome;
  return {
    id, rule, verdict, severity, gap: toDecimal(gap), power: power === null ? null : toDecimal(power), whyNoPower: whyNoPower(outcome), reliedOnRounding, certificate, note,
    terms: told.terms(outcome).map(({ term, told: of, printed, figure, exact }) => ({
      figure: term.figure, part: term.part, role: term.role, weight: term.weight, of, printed, ...exact,
      lowerOpen: term.interval.lower.open, upperOpen: term.interval.upper.open, place: figure?.place ?? null,
    })),
  };
}

function explanationJson({ edit, grade, rivals, resolves, corroboration }: Explanation): object {
  const { kind, cost, text, changes } = edit;
  return { kind, grade, text, cost, corrections: changes, resolves, rivals, tested: corroboration.tested, chance: exactEnd({ value: corroboration.chance, open: false }, 'upper') };
}

function findingJson(told: ToldReport, finding: Finding): object {
  const { id, rule, verdict, severity, title, gap, reliedOnRounding, outcomes, suspects, limits, explanations, wouldSettle } = finding;
  return {
    id, rule, verdict, severity, title, gap: toDecimal(gap), reliedOnRounding, wouldSettle,
    assertions: outcomes.map((outcome) => outcomeJson(told, outcome)), suspects, limits, explanations: explanations.map(explanationJson),
  };
}

/** Everything that the audit knows, for programs: texts in both languages, numbers as exact decimals in strings, every assertion with its terms. */
export const json: AuditFormat = (report, content, catalogue, lang) => {
  const told = toldReport(report, content, catalogue, lang);
  const { id, title, publisher, period, sha256 } = content.edition;
  const { open, refutedBy, witnesses } = report.rounding;
  return JSON.stringify({
    edition: { id, title, publisher, period, sha256 },
    verdict: report.verdict,
    unjudged: report.unjudged,
    limits: report.limits,
    summary: countsOf(report),
    rounding: { open, refutedBy: Object.fromEntries(refutedBy), witnesses },
    findings: report.findings.map((finding) => findingJson(told, finding)),
    uncovered: report.uncovered,
    assertions: report.outcomes.map((outcome) => outcomeJson(told, outcome)),
  }, null, 2);
};
