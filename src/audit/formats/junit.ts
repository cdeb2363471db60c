import { labelIn } from '../../model/index.js';
import { groupBy } from '../../text/index.js';
import { ASSERTIONS } from '../assertions/index.js';
import type { Outcome } from '../outcome.js';
import { escapeMarkup } from './escapeMarkup.js';
import type { AuditFormat } from './format.js';
import { toldReport, type ToldReport } from './toldReport.js';
import { roleLabel, VERDICTS } from './words.js';

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values).map(([name, value]) => ` ${name}="${escapeMarkup(`${value}`)}"`).join('');
}

/** The terms line by line, then the sum to re-add. */
function failureText(told: ToldReport, outcome: Outcome): string {
  const terms = told.terms(outcome).map(({ term, printed, shown, place }) => `${told.say(roleLabel(term.role))} ${printed} [${shown.lower}, ${shown.upper}] ${place}`);
  return [...terms, outcome.certificate].join('\n');
}

function resultOf(told: ToldReport, outcome: Outcome): string {
  const { verdict, severity, note } = outcome;
  if (verdict === 'CONSISTENT') return '';
  if (verdict === 'INCONSISTENT') return `<failure${attributes({ type: severity, message: told.rule(outcome) })}>${escapeMarkup(failureText(told, outcome))}</failure>`;
  return `<skipped${attributes({ message: `${told.say(VERDICTS[verdict])}${note === null ? '' : `: ${told.say(note)}`}` })}/>`;
}

function suiteOf(told: ToldReport, rule: string, outcomes: readonly Outcome[]): string {
  const label = ASSERTIONS.find((assertion) => assertion.rule === rule)?.label;
  const failures = outcomes.filter(({ verdict }) => verdict === 'INCONSISTENT').length;
  const passed = outcomes.filter(({ verdict }) => verdict === 'CONSISTENT').length;
  const cases = outcomes.map((outcome) => `    <testcase${attributes({ classname: `${told.content.edition.id}.${rule}`, name: outcome.id })}>${resultOf(told, outcome)}</testcase>`);
  const name = label === undefined ? rule : `${rule}: ${labelIn(label, told.lang)}`;
  return [`  <testsuite${attributes({ name, tests: outcomes.length, failures, errors: 0, skipped: outcomes.length - failures - passed })}>`, ...cases, '  </testsuite>'].join('\n');
}

/** What a reader has to know of the run: nothing of it passed, and nothing failed. */
function runSuite({ report: { unjudged, limits }, content, say }: ToldReport): string[] {
  const said = [...(unjudged === null ? [] : [['unjudged', unjudged] as const]), ...limits.map((limit, at) => [`limit ${at + 1}`, limit] as const)];
  if (said.length === 0) return [];
  const cases = said.map(([name, label]) => `    <testcase${attributes({ classname: `${content.edition.id}.audit`, name })}><skipped${attributes({ message: say(label) })}/></testcase>`);
  return [[`  <testsuite${attributes({ name: 'audit', tests: said.length, failures: 0, errors: 0, skipped: said.length })}>`, ...cases, '  </testsuite>'].join('\n')];
}

/** JUnit XML: a suite for every rule, a test case for every assertion. Undetermined and not applicable ones are skipped, with the reason; so is what the run left out, in a suite of its own. */
export const junit: AuditFormat = (report, content, catalogue, lang) => {
  const told = toldReport(report, content, catalogue, lang);
  const suites = [...runSuite(told), ...[...groupBy(report.outcomes, ({ rule }) => rule)].map(([rule, outcomes]) => suiteOf(told, rule, outcomes))];
  const failures = report.outcomes.filter(({ verdict }) => verdict === 'INCONSISTENT').length;
  const head = attributes({ name: content.edition.id, tests: report.outcomes.length + (report.unjudged === null ? 0 : 1) + report.limits.length, failures, errors: 0 });
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites${head}>`, ...suites, '</testsuites>'].join('\n');
};
