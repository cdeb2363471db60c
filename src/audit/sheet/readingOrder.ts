import type { EditionContent, Figure } from '../../model/index.js';

/** What of an edition is judged. */
export type Judged = Pick<EditionContent, 'edition' | 'figures' | 'bindings' | 'tables'>;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By place in the source; figures without one after those that have one, tables before the narrative, then by id. */
function byPlace(a: Figure, b: Figure): number {
  const [from, to] = [a.place.start, b.place.start];
  if (from !== null && to !== null && from !== to) return from - to;
  if ((from === null) !== (to === null)) return from === null ? 1 : -1;
  if ((a.place.table === null) !== (b.place.table === null)) return a.place.table === null ? 1 : -1;
  return byText(a.id, b.id);
}

/** The same content in the one order in which it is judged, so that findings do not depend on the order it is handed over in. */
export function inReadingOrder(content: Judged): Judged {
  return {
    edition: content.edition,
    figures: [...content.figures].sort(byPlace),
    bindings: [...content.bindings].sort((a, b) => byText(a.figure, b.figure) || byText(JSON.stringify(a), JSON.stringify(b))),
    tables: [...content.tables].sort((a, b) => byText(a.id, b.id)),
  };
}
