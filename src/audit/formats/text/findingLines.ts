import type { Finding } from '../../findings/finding.js';
import type { ToldReport } from '../toldReport.js';
import { SEVERITIES, VERDICT_MARKS, VERDICTS } from '../words.js';
import { hanging, paragraph } from '../wrap.js';
import { checkLines } from './checkLines.js';
import { explanationLines } from './explanationLines.js';
import { suspectLines } from './suspectLines.js';

/** A finding as an auditor reads it: what, the figures and their sum, what was probably meant, which figures may be wrong, what would settle it. */
export function findingLines(told: ToldReport, finding: Finding, number: number, width: number): string[] {
  const { say, lang } = told;
  const { verdict, severity, title, outcomes, wouldSettle, id } = finding;
  const settle = lang === 'ZH' ? '如何判定：' : 'Would settle it: ';
  const [open, close] = lang === 'ZH' ? ['【', '】'] : ['[', '] '];
  return [
    ...hanging(`${number}. `, `${VERDICT_MARKS[verdict]} ${open}${say(SEVERITIES[severity])} · ${say(VERDICTS[verdict])}${close}${say(title)}`, width),
    ...paragraph(id, 3, width),
    ...outcomes.flatMap((outcome) => checkLines(told, outcome, width)),
    ...(verdict === 'INCONSISTENT' || finding.explanations.length > 0 ? explanationLines(told, finding, width) : []),
    ...suspectLines(told, finding, width),
    ...(wouldSettle === null ? [] : paragraph(`${settle}${say(wouldSettle)}`, 3, width)),
  ];
}
