import type { Verdict } from '../cells/index.js';
import type { AuditReport } from './audit.js';
import { SAYS_NOTHING_OF_VALUES, type FigurePart } from './outcome.js';

/**
 * What an audit says of one printed part. INCONSISTENT: every lightest set of suspects of some contradiction holds it, and none may be missing;
 * UNDETERMINED: some do, or its reading is open; CONSISTENT: it was held against others and agrees; null: nothing is said of it.
 */
export function partVerdict(report: AuditReport, figures: ReadonlySet<string>, part: FigurePart): Verdict | null {
  const isIt = (each: { readonly figure: string; readonly part: FigurePart }): boolean => each.part === part && figures.has(each.figure);
  let doubtful = false;
  for (const { verdict, suspects, limits, terms } of report.findings) {
    if (verdict === 'UNDETERMINED' && terms.some(isIt)) doubtful = true;
    if (verdict !== 'INCONSISTENT') continue;
    const least = suspects.reduce<number | null>((weight, each) => (weight === null || each.weight < weight ? each.weight : weight), null);
    const lightest = suspects.filter(({ weight }) => weight === least);
    if (limits === null && lightest.length > 0 && lightest.every(({ parts }) => parts.some(isIt))) return 'INCONSISTENT';
    if (suspects.some(({ parts }) => parts.some(isIt))) doubtful = true;
  }
  if (doubtful) return 'UNDETERMINED';
  return report.outcomes.some(({ rule, verdict, terms }) => verdict === 'CONSISTENT' && !SAYS_NOTHING_OF_VALUES.has(rule) && terms.some(isIt)) ? 'CONSISTENT' : null;
}
