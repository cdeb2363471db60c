import type { Catalogue, Part } from '../../model/index.js';
import type { Aggregate } from '../plan.js';
import type { Snapshot } from '../snapshot.js';
import { grainNeeded } from './grainNeeded.js';
import type { Rewrite } from './rewrite.js';
import { candidatesOf, smallest, type Candidate, type Choice, type Rejection } from './smallestRollup.js';

const NONE: Choice = { rollup: null, rejections: [] };

/** Stocks are taken from the last day of each period on which there are rows, so nothing coarser than days will do. */
function choose(parts: readonly Part[], closing: boolean, { slice }: Aggregate, candidates: readonly Candidate[], catalogue: Catalogue, snapshot: Snapshot): Choice {
  const needed = grainNeeded(slice, parts, catalogue, snapshot);
  return smallest(candidates, closing ? { ...needed, date: 'day' } : needed, catalogue);
}

/** Reads sums from the smallest rollup that holds them, where every cell of the slice is made of whole cells of the rollup: the sums are then the same. */
export const useRollup: Rewrite = (plan, { catalogue, fact }, snapshot) => {
  const candidates = candidatesOf(fact.name, catalogue, snapshot);
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
