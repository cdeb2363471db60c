import type { Catalogue, Lang } from '../../../model/index.js';
import type { AuditReport } from '../../audit.js';
import type { AuditedContent } from '../format.js';
import { roundingText } from '../roundingText.js';
import { toldReport } from '../toldReport.js';
import { wrap } from '../wrap.js';
import { findingLines } from './findingLines.js';
import { uncoveredLines } from './uncoveredLines.js';
import { verdictLines } from './verdictLines.js';

/** Columns of a terminal that nobody has widened. */
export const TEXT_WIDTH = 80;

/** The audit for reading at a terminal: verdict first, then the findings, then what was not covered and how the edition rounds. No colours. */
export function textReport(report: AuditReport, content: AuditedContent, catalogue: Catalogue, lang: Lang, width: number = TEXT_WIDTH): string {
  const told = toldReport(report, content, catalogue, lang);
  return [
    verdictLines(told, width),
    ...report.findings.map((finding, index) => findingLines(told, finding, index + 1, width)),
    uncoveredLines(told, width),
    wrap(roundingText(told), width),
  ].map((lines) => lines.join('\n')).join('\n\n');
}
