import { ASSERTIONS } from '../../assertions/index.js';
import type { Finding } from '../../findings/finding.js';
import type { OutcomeTerm, Severity } from '../../outcome.js';
import type { ToldReport } from '../toldReport.js';
import { roleLabel } from '../words.js';
import { locationOf } from './location.js';

const LEVELS: Readonly<Record<Severity, string>> = { MATERIAL: 'error', MINOR: 'warning', NOTE: 'note' };

/** The printed parts that the best explanation corrects, else those of the first set of suspects, else the first term. */
function accused({ explanations, suspects, terms }: Finding): Pick<OutcomeTerm, 'figure' | 'part'>[] {
  const corrected = explanations[0]?.edit.parts ?? [];
  if (corrected.length > 0) return [...corrected];
  return [...(suspects[0]?.parts ?? terms.slice(0, 1))];
}

function messageOf({ say }: ToldReport, { title, certificate, explanations, wouldSettle }: Finding): string {
  const [best] = explanations;
  return [say(title), certificate, best === undefined ? '' : `${best.grade} ${best.edit.kind}: ${say(best.edit.text)}`, wouldSettle === null ? '' : say(wouldSettle)].filter((line) => line !== '').join('\n');
}

/**
 * A finding as a SARIF result. What is undetermined is of the kind `open`, which SARIF gives no level; its severity stands among
 * the properties as everyone's does.
 */
export function resultOf(told: ToldReport, finding: Finding, artifact: string): object {
  const { id, rule, verdict, severity, terms, explanations, suspects, limits } = finding;
  const located = (part: Pick<OutcomeTerm, 'figure' | 'part'>, message?: string): object[] => {
    const figure = told.figures.get(part.figure);
    return figure === undefined ? [] : [locationOf(figure, part.part, artifact, message)];
  };
  const open = verdict === 'UNDETERMINED';
  return {
    ruleId: rule,
    ruleIndex: ASSERTIONS.findIndex((assertion) => assertion.rule === rule),
    kind: open ? 'open' : 'fail',
    level: open ? 'none' : LEVELS[severity],
    message: { text: messageOf(told, finding) },
    locations: accused(finding).flatMap((part) => located(part)),
    relatedLocations: terms.flatMap((term) => located(term, told.say(roleLabel(term.role)))),
    partialFingerprints: { 'findingId/v1': id },
    properties: { severity, verdict, corrections: explanations[0]?.edit.changes ?? [], suspects, limits },
  };
}
