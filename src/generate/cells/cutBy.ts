import type { Cell } from './cell.js';
import { fit } from './fit.js';
import { roundTable } from './roundTable.js';

/** How likely a cell's records are to have a member, beside its margin; positive. */
export type Affinity = (cell: Cell, dimension: string, code: string) => number;

/** Cuts cells by one more dimension so that both the cells and its margins are kept exactly. */
export function cutBy(cells: readonly Cell[], dimension: string, margins: ReadonlyMap<string, number>, affinity: Affinity): Cell[] {
  const rows = cells.map(({ count }) => count);
  const [codes, columns] = [[...margins.keys()], [...margins.values()]];
  const weights = cells.map((cell) => codes.map((code) => affinity(cell, dimension, code)));
  const table = roundTable(fit(weights, rows, columns), rows, columns);
  return cells.flatMap(({ members }, i) => codes.map((code, j): Cell => ({ members: { ...members, [dimension]: code }, count: table[i]?.[j] ?? 0 }))).filter(({ count }) => count > 0);
}
