import type { Part } from '../../model/index.js';
import type { RawRelation } from '../raw/index.js';
import { unitFits, type DraftBinding, type Drafts } from './ownWords.js';
import { cellPeriod } from './periodSaid.js';
import { because, type ProposedCell } from './proposal.js';
import type { SeenFigure } from './seen.js';
import { measureOf, withinScope, type Star } from './star.js';

/** The cell that a term of a ratio is, beside the cell of the ratio. */
function termCell(rate: ProposedCell, { measure, within }: Part, star: Star): ProposedCell {
  const members = within === undefined ? rate.members : { ...rate.members, [within.dimension]: within.member };
  return withinScope(star, { ...rate, measure, members });
}

/** What a figure states whose words name no measure, where it is a term of a rate that is bound. */
function termDraft(seen: SeenFigure | undefined, cell: ProposedCell, star: Star): DraftBinding | null {
  const found = measureOf(star, cell);
  if (seen === undefined || found === null || unitFits(seen, star, found.measure.unit) === 'not' || cellPeriod(seen.period) !== cell.period) return null;
  const { zh, en } = found.measure.label;
  return because({ cells: [cell], explicit: false, confidence: 'MEDIUM', reasons: [] }, `所印的率由它算出：${zh}`, `the printed rate follows from it: ${en.toLowerCase()}`);
}

/**
 * A figure that a printed rate is the share of, as the arithmetic bears out, is what the formula of the rate has above the
 * line: 满意 in 评价100件，满意96件，满意率96%. What stands below it may be counted otherwise: its own words have to say.
 */
export function withRatios(drafts: Drafts, relations: readonly RawRelation[], seen: ReadonlyMap<string, SeenFigure>, star: Star): Drafts {
  const next = new Map(drafts);
  for (const { kind, parts: [part], figure, open, grounds } of relations) {
    const rate = next.get(figure ?? '')?.cells[0];
    const formula = rate === undefined ? undefined : measureOf(star, rate)?.measure.formula;
    if (kind !== 'RATIO' || open || !grounds.includes('ARITHMETIC') || rate === undefined || formula?.kind !== 'ratio' || part === undefined || next.has(part)) continue;
    const draft = termDraft(seen.get(part), termCell(rate, formula.numerator, star), star);
    if (draft !== null) next.set(part, draft);
  }
  return next;
}
