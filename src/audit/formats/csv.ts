import { csvOfRectangle } from '../../text/index.js';
import type { Finding } from '../findings/finding.js';
import type { AuditFormat } from './format.js';
import { toldReport, type ToldReport } from './toldReport.js';

const COLUMNS = [
  'finding', 'verdict', 'severity', 'title', 'assertion', 'rule', 'role', 'part', 'of', 'weight', 'printed', 'lower', 'upper',
  'section', 'table', 'row', 'column', 'start', 'end', 'figure', 'explanation', 'grade', 'meaning', 'from', 'to',
] as const;

function rowsOf(told: ToldReport, { id, verdict, severity, title, outcomes, explanations }: Finding): (string | null)[][] {
  const [best] = explanations;
  return outcomes.flatMap((outcome) => told.terms(outcome).map(({ term, told: of, printed, exact, figure }) => {
    const correction = best?.edit.changes.find((change) => change.figure === term.figure && change.what === term.part);
    const { section = null, table = null, row = null, column = null, start = null, end = null } = figure?.place ?? {};
    return [
      id, verdict, severity, told.say(title), outcome.id, outcome.rule, term.role, term.part, of, `${term.weight}`, printed, exact.lower, exact.upper,
      section, table, row, column, start === null ? null : `${start}`, end === null ? null : `${end}`, term.figure, best?.edit.kind ?? null, best?.grade ?? null, best === undefined ? null : told.say(best.edit.text), correction?.from ?? null, correction?.to ?? null,
    ];
  }));
}

/** One line for every term of every assertion of a finding, with the correction that the best explanation makes there; exact decimals. */
export const csv: AuditFormat = (report, content, catalogue, lang) => {
  const told = toldReport(report, content, catalogue, lang);
  return csvOfRectangle(COLUMNS, report.findings.flatMap((finding) => rowsOf(told, finding)));
};
