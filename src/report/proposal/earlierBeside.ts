import { groupBy } from '../../text/index.js';
import { unitFits, type Drafts } from './ownWords.js';
import { cellPeriod, withoutTime } from './periodSaid.js';
import { because } from './proposal.js';
import type { SeenFigure } from './seen.js';
import { measureOf, type Star } from './star.js';

/** Does the last heading of a cell name a time, and nothing else? */
function namesTimeAlone({ around, figure: { raw }, period }: SeenFigure, { period: edition }: Star): boolean {
  return raw.place.table !== null && period.kind === 'other' && around.leaf !== '' && withoutTime(around.leaf, edition) === '';
}

const rowOf = ({ figure: { raw: { place } } }: SeenFigure): string => `${place.table}\u0002${place.row}`;

/** A column such as 上年同期 counts what the others of its row do, where those that are of the edition's time count one thing. */
export function withEarlierBeside(drafts: Drafts, seen: readonly SeenFigure[], star: Star): Drafts {
  const next = new Map(drafts);
  const rows = groupBy(seen, rowOf);
  for (const each of seen) {
    const { id } = each.figure.raw;
    const period = cellPeriod(each.period);
    if (next.has(id) || period === undefined || !namesTimeAlone(each, star)) continue;
    const inRow = (rows.get(rowOf(each)) ?? []).filter(({ figure }) => figure.quantity === each.figure.quantity);
    const own = inRow.flatMap(({ figure }) => drafts.get(figure.raw.id) ?? []).filter(({ cells: [cell] }) => cell.period === null);
    const [draft, another] = own;
    const found = draft === undefined ? null : measureOf(star, draft.cells[0]);
    if (draft === undefined || another !== undefined || found === null || unitFits(each, star, found.measure.unit) === 'not') continue;
    next.set(id, because({ cells: [{ ...draft.cells[0], period }], explicit: false, confidence: 'MEDIUM', reasons: [] }, '表头只说时间，与同行本期的数值同指一事', 'its heading says a time alone: it is what the other figure of its row is now'));
  }
  return next;
}
