import type { Outcome } from '../outcome.js';
import type { Sheet } from '../sheet/sheet.js';
import { DEFAULT_BUDGET, suspects as findSuspects } from '../solver/index.js';
import { partOfGroup } from '../system/groups.js';
import { blocksOfCells, systemOf } from '../system/systemOf.js';
import type { Suspect } from './finding.js';

/** Every minimal set of printed parts in the blocks of some outcomes which, given up, lets the rest be true together. */
export function suspectsOf(sheet: Sheet, targets: readonly Outcome[]): Suspect[] {
  const [model = 'ROUNDED'] = sheet.models;
  const cells = new Set(targets.flatMap(({ terms }) => terms.flatMap(({ figure }) => sheet.structure.cellsOf.get(figure) ?? [])));
  const blocks = blocksOfCells(sheet).filter((block) => [...cells].some((cell) => block.has(cell)));
  return blocks.flatMap((block) => findSuspects(systemOf(sheet, block, model), DEFAULT_BUDGET)).flatMap(({ sets, weight, unique }) =>
    sets.filter((set) => set.length > 0).map((set): Suspect => ({ parts: set.map(partOfGroup), weight: set.length, unique: unique && set.length === weight })));
}
