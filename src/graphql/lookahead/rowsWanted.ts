import type { Catalogue, Fact } from '../../model/index.js';
import type { Needs } from '../../query/index.js';
import { needsOfCells } from './needs.js';
import type { Selection } from './selection.js';

/** What the rows selected need to be read. */
export interface RowsWanted {
  /** All of the fact where no row selects any, so that a rectangle alone shows everything. */
  readonly measures: readonly string[] | undefined;
  readonly needs: Needs;
}

/** Which measures and which of their changes and shares a selection of rows reaches. */
export function rowsWanted(rows: Selection, fact: Fact, catalogue: Catalogue): RowsWanted {
  const selected = new Set(rows.fields().map(({ name }) => name));
  const measures = fact.measures.map(({ name }) => name).filter((name) => selected.has(name));
  return { measures: measures.length === 0 ? undefined : measures, needs: needsOfCells(rows.under(...measures), catalogue) };
}
