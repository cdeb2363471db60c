import { dimensionsOf, factNamed, type Catalogue } from './catalogue.js';
import { levelDepth } from './dimension.js';
import { isDateWithin, type DateLevel } from './period.js';

/** The levels of the calendar that sums are kept by. */
export type RollupDate = Exclude<DateLevel, 'week'>;

/**
 * Sums of a fact's recorded rows, kept ready. Grain: one period of `date` and one member of each level named.
 * Every column that the fact sums is kept, and the number of rows.
 */
export interface Rollup {
  /** As in `requestsByYear`; unique in the catalogue, and the name of its table. */
  readonly name: string;
  /** The fact that it sums. */
  readonly fact: string;
  /** Weeks are summed from days. */
  readonly date: RollupDate;
  /** The finest level kept of each dimension; coarser levels of the same dimension come with it. A dimension without one is summed over. */
  readonly levels: readonly string[];
}

/** How finely cells are cut: the level of the calendar, and how deep along each dimension; 0 or absent where not at all. */
export interface Grain {
  readonly date: DateLevel;
  readonly depths: ReadonlyMap<string, number>;
}

/** The rollups of a fact, as declared. */
export function rollupsOf(catalogue: Catalogue, fact: string): readonly Rollup[] {
  return (catalogue.rollups ?? []).filter((rollup) => rollup.fact === fact);
}

/** How finely a rollup is cut; a level that its fact does not have is left out. */
export function grainOfRollup(catalogue: Catalogue, { fact, date, levels }: Rollup): Grain {
  const depths = new Map<string, number>();
  for (const dimension of dimensionsOf(catalogue, factNamed(catalogue, fact))) {
    const depth = levels.reduce((deepest, level) => Math.max(deepest, levelDepth(dimension, level)), 0);
    if (depth > 0) depths.set(dimension.name, depth);
  }
  return { date, depths };
}

/** The levels whose members a rollup keeps, dimension by dimension, outermost first. */
export function levelsOfRollup(catalogue: Catalogue, rollup: Rollup): readonly string[] {
  const { depths } = grainOfRollup(catalogue, rollup);
  return dimensionsOf(catalogue, factNamed(catalogue, rollup.fact)).flatMap(({ name, levels }) => levels.slice(0, depths.get(name) ?? 0).map((level) => level.name));
}

/** Can cells of the coarse grain be summed from cells of the fine one? */
export function isGrainWithin(coarse: Grain, fine: Grain): boolean {
  return isDateWithin(coarse.date, fine.date) && [...coarse.depths].every(([dimension, depth]) => depth <= (fine.depths.get(dimension) ?? 0));
}
