import { onlyValue } from '../../interval/index.js';
import { groupBy } from '../../text/index.js';
import type { RawRelation } from '../raw/index.js';
import type { DraftBinding, Drafts } from './ownWords.js';
import { mayAgree } from './parts.js';
import { cellPeriod } from './periodSaid.js';
import { because, isSurer, lowered } from './proposal.js';
import { unitFits } from './ownWords.js';
import type { SeenFigure } from './seen.js';
import { cellKey, measureOf, type Star } from './star.js';

/** A figure that states the same as another, by its words and its value, is bound as that one is. */
export function withSameFacts(drafts: Drafts, relations: readonly RawRelation[], seen: ReadonlyMap<string, SeenFigure>, star: Star): Drafts {
  const next = new Map(drafts);
  for (const { kind, whole, parts, open, grounds } of relations) {
    if (kind !== 'SAME_FACT' || open || grounds.length < 2) continue;
    const ids = [whole, ...parts];
    const bound = ids.flatMap((id) => next.get(id) ?? [])[0];
    const measure = bound === undefined ? null : measureOf(star, bound.cells[0]);
    if (bound === undefined || measure === null) continue;
    for (const id of ids) {
      const figure = seen.get(id);
      if (next.has(id) || figure === undefined || cellPeriod(figure.period) !== bound.cells[0].period || unitFits(figure, star, measure.measure.unit) === 'not') continue;
      next.set(id, because({ ...bound, explicit: false, reasons: [] }, '与另一处的数值和名称相同', 'the same value under the same words stands elsewhere', lowered(bound.confidence)));
    }
  }
  return next;
}

/** The better first: surer, then printed exactly, then in a table. */
function better(a: readonly [SeenFigure, DraftBinding], b: readonly [SeenFigure, DraftBinding]): number {
  const exact = ([{ figure }]: readonly [SeenFigure, DraftBinding]): number => (figure.raw.interval !== null && onlyValue(figure.raw.interval) !== null ? 0 : 1);
  const inTable = ([{ figure }]: readonly [SeenFigure, DraftBinding]): number => (figure.raw.place.table === null ? 1 : 0);
  if (isSurer(a[1].confidence, b[1].confidence)) return -1;
  return isSurer(b[1].confidence, a[1].confidence) ? 1 : exact(a) - exact(b) || inTable(a) - inTable(b);
}

/**
 * Never two values for one cell: the better figure keeps it, less surely, and the others lose theirs. A table states a cell
 * once.
 */
export function withoutConflicts(drafts: Drafts, seen: readonly SeenFigure[]): { drafts: Drafts; lost: ReadonlySet<string> } {
  const next = new Map(drafts);
  const lost = new Set<string>();
  const bound = seen.flatMap((figure): (readonly [SeenFigure, DraftBinding])[] => {
    const draft = drafts.get(figure.figure.raw.id);
    return draft === undefined ? [] : [[figure, draft]];
  });
  for (const group of groupBy(bound, ([, draft]) => cellKey(draft.cells[0])).values()) {
    const [first, ...others] = [...group].sort(better);
    if (first === undefined) continue;
    const kept = [first];
    for (const other of others) {
      const { raw } = other[0].figure;
      const sameTable = raw.place.table !== null && kept.some(([{ figure }]) => figure.raw.place.table === raw.place.table);
      if (!sameTable && kept.every(([{ figure }]) => mayAgree(figure.raw.interval, raw.interval))) kept.push(other);
      else lost.add(raw.id);
    }
    if (group.every(([{ figure }]) => figure.raw.interval === null || !lost.has(figure.raw.id))) continue;
    for (const [{ figure }, draft] of kept) next.set(figure.raw.id, because(draft, '另有数值指向同一单元，但不一致', 'another figure names the same cell with another value', lowered(draft.confidence)));
  }
  for (const id of lost) next.delete(id);
  return { drafts: next, lost };
}
