import { commonLevel, dimensionsOf, factNamed, isGrainWithin, type Catalogue, type DateLevel, type Grain } from '../../model/index.js';

/** How many rows a fact has, and how many members and periods they fall into. */
export interface FactStatistics {
  readonly fact: string;
  readonly rows: number;
  readonly periods: Readonly<Record<DateLevel, number>>;
  /** Dimension → the number of members at each of its levels, outermost first. */
  readonly members: ReadonlyMap<string, readonly number[]>;
}

/** The cells that a grain is expected to have: those of all possible that rows spread evenly would fall into (Cardenas, 1975). */
export function expectedCells({ date, depths }: Grain, { rows, periods, members }: FactStatistics): number {
  const possible = [...depths].reduce((product, [dimension, depth]) => product * Math.max(1, members.get(dimension)?.[depth - 1] ?? 1), Math.max(1, periods[date]));
  if (possible <= 1) return Math.min(1, rows);
  return Math.max(1, Math.min(rows, Math.round(-possible * Math.expm1(rows * Math.log1p(-1 / possible)))));
}

/** The coarsest grain that holds both. */
function joined(a: Grain, b: Grain): Grain {
  const depths = new Map(a.depths);
  for (const [dimension, depth] of b.depths) depths.set(dimension, Math.max(depth, depths.get(dimension) ?? 0));
  return { date: commonLevel(a.date, b.date), depths };
}

/** Text that is equal for equal grains. */
export function grainText({ date, depths }: Grain): string {
  return [date, ...[...depths].filter(([, depth]) => depth > 0).map(([dimension, depth]) => `${dimension}:${depth}`).sort()].join(' ');
}

/** More grains than this are not weighed. */
const MOST_GRAINS = 4000;

/**
 * The grains worth weighing: those asked for, and the coarsest that hold several of them. Any other holds the same
 * questions as one of these and has at least as many cells.
 */
export function latticeOf(asked: readonly Grain[]): readonly Grain[] {
  const found = new Map<string, Grain>();
  for (const grain of asked) {
    for (const each of [grain, ...[...found.values()].map((known) => joined(known, grain))]) {
      if (found.size < MOST_GRAINS) found.set(grainText(each), each);
    }
  }
  return [...found.values()];
}

/** The names of the levels that a grain is cut by, the calendar's first. */
export function levelsOf(grain: Grain, catalogue: Catalogue, fact: string): readonly string[] {
  return dimensionsOf(catalogue, factNamed(catalogue, fact)).flatMap(({ name, levels }) => levels[(grain.depths.get(name) ?? 0) - 1]?.name ?? []);
}

/** Can questions of a grain be answered from cells of another? */
export const holds = (cells: Grain, question: Grain): boolean => isGrainWithin(question, cells);
