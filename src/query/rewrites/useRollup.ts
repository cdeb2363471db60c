import { dimensionNamed, grainOfRollup, isDateWithin, rollupsOf, type Catalogue, type Grain, type Part, type Rollup } from '../../model/index.js';
import type { Aggregate } from '../plan.js';
import type { Snapshot } from '../snapshot.js';
import { grainNeeded } from './grainNeeded.js';
import type { Rewrite } from './rewrite.js';

/** A rollup as the rewrite weighs it. */
interface Candidate {
  readonly rollup: Rollup;
  readonly grain: Grain;
  /** Its cells; undefined where it is not filled. */
  readonly size: number | undefined;
}

/** A rollup that was not taken, and why. */
interface Rejection {
  readonly rollup: string;
  readonly reason: string;
  /** False where only a smaller one went before it. */
  readonly unfit: boolean;
}

interface Choice {
  readonly rollup: Rollup | null;
  readonly rejections: readonly Rejection[];
}

/** Why a rollup cannot serve a grain; null where it can. */
function unfit({ grain, size }: Candidate, needed: Grain, catalogue: Catalogue): string | null {
  if (size === undefined) return 'it is not filled';
  if (!isDateWithin(needed.date, grain.date)) return `it keeps ${grain.date}s, not ${needed.date}s`;
  for (const [dimension, depth] of needed.depths) {
    if (depth <= (grain.depths.get(dimension) ?? 0)) continue;
    const { levels } = dimensionNamed(catalogue, dimension);
    return `it does not keep ${levels[depth - 1]?.name ?? dimension}`;
  }
  return null;
}

/** The filled rollup with the fewest cells that holds a grain; of equal ones the first declared. */
function smallest(candidates: readonly Candidate[], needed: Grain, catalogue: Catalogue): Choice {
  const reasons = candidates.map((candidate) => unfit(candidate, needed, catalogue));
  const fitting = candidates.filter((_, index) => reasons[index] === null);
  const best = fitting.reduce<Candidate | null>((found, each) => (found === null || (each.size ?? 0) < (found.size ?? 0) ? each : found), null);
  const rejections = candidates.flatMap((candidate, index): Rejection[] => {
    const reason = reasons[index] ?? null;
    if (candidate === best) return [];
    return [{ rollup: candidate.rollup.name, unfit: reason !== null, reason: reason ?? `it has ${candidate.size ?? 0} cells, ${best?.rollup.name ?? ''} has ${best?.size ?? 0}` }];
  });
  return { rollup: best?.rollup ?? null, rejections };
}

const NONE: Choice = { rollup: null, rejections: [] };

/** Stocks are taken from the last day of each period on which there are rows, so nothing coarser than days will do. */
function choose(parts: readonly Part[], closing: boolean, { slice }: Aggregate, candidates: readonly Candidate[], catalogue: Catalogue, snapshot: Snapshot): Choice {
  const needed = grainNeeded(slice, parts, catalogue, snapshot);
  return smallest(candidates, closing ? { ...needed, date: 'day' } : needed, catalogue);
}

/** Reads sums from the smallest rollup that holds them, where every cell of the slice is made of whole cells of the rollup: the sums are then the same. */
export const useRollup: Rewrite = (plan, { catalogue, fact }, snapshot) => {
  const candidates = rollupsOf(catalogue, fact.name).map((rollup): Candidate => ({ rollup, grain: grainOfRollup(catalogue, rollup), size: snapshot.rollups.get(rollup.name) }));
  if (candidates.length === 0) return plan;
  const rejections: Rejection[] = [];
  const used = new Set<string>();
  const aggregates = plan.aggregates.map((aggregate): Aggregate => {
    const sums = choose(aggregate.components, false, aggregate, candidates, catalogue, snapshot);
    const closing = aggregate.closing.length === 0 ? NONE : choose(aggregate.closing, true, aggregate, candidates, catalogue, snapshot);
    for (const { rollup, rejections: told } of [sums, closing]) {
      if (rollup !== null) used.add(rollup.name);
      rejections.push(...told);
    }
    return { ...aggregate, sumsFrom: sums.rollup, closingFrom: closing.rollup };
  });
  const told = rejections.filter((each) => each.unfit || !used.has(each.rollup)).map(({ rollup, reason }) => `rollup ${rollup}: ${reason}`);
  return { ...plan, aggregates, rejected: [...plan.rejected, ...new Set(told)] };
};
