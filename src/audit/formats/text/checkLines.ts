import type { Outcome } from '../../outcome.js';
import { alignedColumns } from '../alignedColumns.js';
import { TOLD } from '../toldTerm.js';
import type { ToldReport } from '../toldReport.js';
import { roleLabel, VERDICT_MARKS } from '../words.js';
import { hanging, paragraph } from '../wrap.js';

const HEAD = {
  ZH: ['', '印刷', '所指', '下限', '上限', '位置'],
  EN: ['', 'printed', 'of', 'lower', 'upper', 'place'],
} as const;

/** One assertion that does not hold: its terms as printed and as what they allow, then the sum to re-add. */
export function checkLines(told: ToldReport, outcome: Outcome, width: number): string[] {
  const rows = told.terms(outcome).map(({ term, printed, told: of, shown, place }) => [told.say(roleLabel(term.role)), printed, told.say(TOLD[of]), shown.lower, shown.upper, place]);
  return [
    ...hanging(`   ${VERDICT_MARKS[outcome.verdict]} `, told.rule(outcome), width),
    ...(rows.length === 0 ? [] : alignedColumns([HEAD[told.lang], ...rows], '     ', width)),
    ...outcome.certificate.split('\n').filter((line) => line !== '').flatMap((line) => paragraph(line, 5, width)),
  ];
}
