import { wholesOf } from '../assertions/share.js';
import type { Edit } from '../explanations/edit.js';
import type { Outcome } from '../outcome.js';
import type { Sheet } from '../sheet/sheet.js';
import { DEFAULT_BUDGET, suspects as findSuspects, type BlockSuspects, type Reach } from '../solver/index.js';
import { groupOf, partOfGroup, type PrintedPart } from '../system/groups.js';
import { blocksOfCells, systemOf } from '../system/systemOf.js';
import type { Suspect } from './finding.js';

/** How much heavier than the lightest the sets are that were looked for. */
const REACH: Reach = { maxWeightOver: 1, maxSize: 8, maxSets: 2_000 };

/** What one way of rounding makes of the blocks around some outcomes. */
type Blocks = readonly BlockSuspects[];

/** The minimal sets of suspects around some outcomes. */
export interface Suspicion {
  /** Under the way of rounding that leaves the least wrong. */
  readonly suspects: readonly Suspect[];
  /** False where the budget ended before every set within reach was found. */
  readonly complete: boolean;
  /** Block by block, under each way of rounding that is open. */
  readonly readings: readonly Blocks[];
  /** Feasibility checks that were made. */
  readonly checks: number;
}

/** Nothing is known of who may be wrong. */
export const NO_SUSPICION: Suspicion = { suspects: [], complete: true, readings: [], checks: 0 };

/** Where no linear system says it: the printed parts that every one of some outcomes rests on, each enough alone. */
function inEveryOne([first, ...rest]: readonly Outcome[]): Suspect[] {
  const isShared = ({ figure, part }: PrintedPart): boolean => rest.every(({ terms }) => terms.some((term) => term.figure === figure && term.part === part));
  const shared = (first?.terms ?? []).filter(isShared).map(({ figure, part }): PrintedPart => ({ figure, part }));
  const parts = [...new Map(shared.map((part) => [groupOf(part), part])).values()];
  return parts.map((part) => ({ parts: [part], weight: 1, unique: parts.length === 1 }));
}

/** How much has to be given up; null where giving up whatever is printed does not help. */
function weightOf(blocks: Blocks): number | null {
  return blocks.reduce<number | null>((sum, { weight }) => (sum === null || weight === null ? null : sum + weight), 0);
}

function lightest(readings: readonly Blocks[]): Blocks {
  return readings.reduce<Blocks | null>((best, each) => {
    if (best === null) return each;
    const [least, own] = [weightOf(best), weightOf(each)];
    return own !== null && (least === null || own < least) ? each : best;
  }, null) ?? [];
}

/** The connected blocks of cells that some outcomes rest on. */
export function blocksAround(sheet: Sheet, targets: readonly Outcome[]): ReadonlySet<string>[] {
  const cells = new Set(targets.flatMap(({ terms }) => terms.flatMap(({ figure }) => sheet.structure.cellsOf.get(figure) ?? [])));
  return blocksOfCells(sheet).filter((block) => [...cells].some((cell) => block.has(cell)));
}

/** The shares that failed, of the wholes that they were judged by: which one is meant is not printed where there are several. */
function asJudged(sheet: Sheet, targets: readonly Outcome[]): Sheet {
  const cellsOf = (figure: string | undefined): readonly string[] => sheet.structure.cellsOf.get(figure ?? '') ?? [];
  const judged = targets.filter(({ rule }) => rule === 'share').flatMap(({ terms: [share, , whole] }) => cellsOf(share?.figure).flatMap((cell) => {
    const of = wholesOf(sheet, cell).find((each) => cellsOf(whole?.figure).includes(each));
    return of === undefined ? [] : [[cell, of] as const];
  }));
  return judged.length === 0 ? sheet : { ...sheet, wholes: new Map([...sheet.wholes, ...judged]) };
}

/** Every minimal set of printed parts in the blocks of some outcomes which, given up, lets the rest be true together. */
export function suspicionOf(given: Sheet, targets: readonly Outcome[]): Suspicion {
  const sheet = asJudged(given, targets);
  const around = blocksAround(sheet, targets);
  const readings = sheet.models.map((model) => around.flatMap((block) => findSuspects(systemOf(sheet, block, model), DEFAULT_BUDGET, REACH)));
  const blocks = lightest(readings);
  const known = blocks.flatMap(({ sets, weight, unique }) => sets.filter((set) => set.length > 0).map((set): Suspect => ({ parts: set.map(partOfGroup), weight: set.length, unique: unique && set.length === weight })));
  const complete = blocks.every((block) => block.complete);
  return { readings, complete, suspects: known.length > 0 || !complete ? known : inEveryOne(targets), checks: readings.flat().reduce((sum, { checks }) => sum + checks, 0) };
}

/**
 * Can an edit put things right? Not where it gives up too little under every way of rounding: what it changes has to
 * hold a minimal set of every block. True also where the sets that are known cannot tell.
 */
export function mayPutRight({ parts, dropped, wholes }: Edit, { readings }: Suspicion): boolean {
  if (dropped.size > 0 || wholes.size > 0 || readings.length === 0) return true;
  const given = new Set(parts.map(groupOf));
  return readings.some((blocks) => blocks.every(({ sets, complete, weight }) => {
    if (sets.length === 0 || sets.some((set) => set.every((group) => given.has(group)))) return true;
    return !complete || weight === null || given.size > weight + REACH.maxWeightOver;
  }));
}
