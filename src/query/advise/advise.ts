import { grainOfRollup, rollupsOf, type Catalogue, type DateLevel, type Grain } from '../../model/index.js';
import { expectedCells, holds, latticeOf, levelsOf, type FactStatistics } from './lattice.js';

/** Questions that cut a fact alike: by which levels (of the calendar, too) they group and filter, and how often they were asked. */
export interface LoggedQuestions {
  readonly grain: Grain;
  readonly count: number;
}

/** A rollup worth declaring. */
export interface Advice {
  readonly date: DateLevel;
  /** The levels to declare it with. */
  readonly levels: readonly string[];
  /** The cells it is expected to have. */
  readonly cells: number;
  /** Rows that the logged questions no longer read, given everything advised before it. */
  readonly saving: number;
  /** The same as a part of what they read with the rollups there are today. */
  readonly share: number;
}

/** How much may be kept. */
export interface AdviceLimits {
  /** Rollups. */
  readonly most: number;
  /** Cells of all of them together. */
  readonly cells: number;
}

interface Weighed {
  readonly grain: Grain;
  readonly cells: number;
  readonly saving: number;
}

/** The rows that each logged question reads: those of the smallest source that holds it. */
function costs(log: readonly LoggedQuestions[], kept: readonly { readonly grain: Grain; readonly cells: number }[], rows: number): number[] {
  return log.map(({ grain }) => kept.reduce((least, source) => (holds(source.grain, grain) ? Math.min(least, source.cells) : least), rows));
}

/**
 * Proposes rollups for the questions of a log, the one that saves most rows for every cell it keeps first, each given
 * those before it: the greedy choice by benefit per unit space over the lattice of grains (Harinarayan, Rajaraman and
 * Ullman, Implementing Data Cubes Efficiently, 1996). Rollups declared already are taken as given.
 */
export function advise(catalogue: Catalogue, statistics: FactStatistics, log: readonly LoggedQuestions[], limits: AdviceLimits): readonly Advice[] {
  const kept = rollupsOf(catalogue, statistics.fact).map((rollup) => {
    const grain = grainOfRollup(catalogue, rollup);
    return { grain, cells: expectedCells(grain, statistics) };
  });
  const candidates = latticeOf(log.map(({ grain }) => grain)).map((grain) => ({ grain, cells: expectedCells(grain, statistics) }));
  const before = costs(log, kept, statistics.rows).reduce((sum, cost, index) => sum + cost * (log[index]?.count ?? 0), 0);
  const advised: Advice[] = [];
  for (let room = limits.cells; advised.length < limits.most;) {
    const now = costs(log, kept, statistics.rows);
    const weighed = candidates.filter(({ cells }) => cells <= room).map((candidate): Weighed => ({
      ...candidate,
      saving: log.reduce((sum, { grain, count }, index) => sum + (holds(candidate.grain, grain) ? count * Math.max(0, (now[index] ?? 0) - candidate.cells) : 0), 0),
    }));
    const best = weighed.reduce<Weighed | null>((found, each) => (each.saving > 0 && (found === null || each.saving / each.cells > found.saving / found.cells) ? each : found), null);
    if (best === null) break;
    kept.push(best);
    room -= best.cells;
    advised.push({ date: best.grain.date, levels: levelsOf(best.grain, catalogue, statistics.fact), cells: best.cells, saving: best.saving, share: best.saving / before });
  }
  return advised;
}
