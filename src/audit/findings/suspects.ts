import type { Edit } from '../explanations/edit.js';
import type { Outcome } from '../outcome.js';
import type { Sheet } from '../sheet/sheet.js';
import { DEFAULT_BUDGET, suspects as findSuspects, type BlockSuspects } from '../solver/index.js';
import { groupOf, partOfGroup, type PrintedPart } from '../system/groups.js';
import { blocksOfCells, systemOf } from '../system/systemOf.js';
import type { Suspect } from './finding.js';

/** How much heavier than the lightest the sets are that were looked for. */
const WEIGHT_OVER = 1;

/** The minimal sets of suspects around some outcomes, block by block. */
export interface Suspicion {
  readonly suspects: readonly Suspect[];
  /** False where the budget ended before every set within reach was found. */
  readonly complete: boolean;
  readonly blocks: readonly Pick<BlockSuspects, 'sets' | 'complete' | 'weight' | 'checks'>[];
}

/** Nothing is known of who may be wrong. */
export const NO_SUSPICION: Suspicion = { suspects: [], complete: true, blocks: [] };

/** Where no linear system says it: the printed parts that every one of some outcomes rests on, each enough alone. */
function inEveryOne([first, ...rest]: readonly Outcome[]): Suspect[] {
  const isShared = ({ figure, part }: PrintedPart): boolean => rest.every(({ terms }) => terms.some((term) => term.figure === figure && term.part === part));
  const shared = (first?.terms ?? []).filter(isShared).map(({ figure, part }): PrintedPart => ({ figure, part }));
  const parts = [...new Map(shared.map((part) => [groupOf(part), part])).values()];
  return parts.map((part) => ({ parts: [part], weight: 1, unique: parts.length === 1 }));
}

/** Every minimal set of printed parts in the blocks of some outcomes which, given up, lets the rest be true together. */
export function suspicionOf(sheet: Sheet, targets: readonly Outcome[]): Suspicion {
  const [model = 'ROUNDED'] = sheet.models;
  const cells = new Set(targets.flatMap(({ terms }) => terms.flatMap(({ figure }) => sheet.structure.cellsOf.get(figure) ?? [])));
  const around = blocksOfCells(sheet).filter((block) => [...cells].some((cell) => block.has(cell)));
  const blocks = around.flatMap((block) => findSuspects(systemOf(sheet, block, model), DEFAULT_BUDGET, { maxWeightOver: WEIGHT_OVER, maxSize: 8, maxSets: 2_000 }));
  const known = blocks.flatMap(({ sets, weight, unique }) => sets.filter((set) => set.length > 0).map((set): Suspect => ({ parts: set.map(partOfGroup), weight: set.length, unique: unique && set.length === weight })));
  const complete = blocks.every((block) => block.complete);
  return { blocks, complete, suspects: known.length > 0 || !complete ? known : inEveryOne(targets) };
}

/**
 * Can an edit put things right? Not where it gives up too little: what it changes has to hold a minimal set of every
 * block. True also where the sets that are known cannot tell.
 */
export function mayPutRight({ changes, dropped, wholes }: Edit, { blocks }: Suspicion): boolean {
  if (dropped.size > 0 || wholes.size > 0) return true;
  const given = new Set(changes.map(({ figure, what }) => groupOf({ figure, part: what === 'relation' ? 'value' : what })));
  return blocks.every(({ sets, complete, weight }) => {
    if (sets.length === 0 || sets.some((set) => set.every((group) => given.has(group)))) return true;
    return !complete || weight === null || given.size > weight + WEIGHT_OVER;
  });
}
