import { dimensionNamed, grainOfRollup, isDateWithin, rollupsOf, type Catalogue, type Grain, type Rollup } from '../../model/index.js';
import type { Region } from '../boxes.js';
import type { Snapshot } from '../snapshot.js';
import { grainNeeded } from './grainNeeded.js';

/** A rollup as the rewrite weighs it. */
export interface Candidate {
  readonly rollup: Rollup;
  readonly grain: Grain;
  /** Its cells; undefined where it is not filled. */
  readonly size: number | undefined;
}

/** A rollup that was not taken, and why. */
export interface Rejection {
  readonly rollup: string;
  readonly reason: string;
  /** False where only a smaller one went before it. */
  readonly unfit: boolean;
}

/** The rollup taken, and why the others were not; null where the rows of the fact have to be read. */
export interface Choice {
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
export function smallest(candidates: readonly Candidate[], needed: Grain, catalogue: Catalogue): Choice {
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

/** The rollups of a fact, as declared. */
export function candidatesOf(fact: string, catalogue: Catalogue, { rollups }: Snapshot): readonly Candidate[] {
  return rollupsOf(catalogue, fact).map((rollup) => ({ rollup, grain: grainOfRollup(catalogue, rollup), size: rollups.get(rollup.name) }));
}

/** The rollup to count the rows of a region from; null where none is made of cells that lie wholly within it or without. */
export function rollupOfRegion(region: Region, fact: string, catalogue: Catalogue, snapshot: Snapshot): Rollup | null {
  return smallest(candidatesOf(fact, catalogue, snapshot), grainNeeded({ groupBy: [], region }, [], catalogue, snapshot), catalogue).rollup;
}
