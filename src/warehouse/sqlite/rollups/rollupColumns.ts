import { DATE_LEVELS, factNamed, grainOfRollup, isGrainWithin, levelsOfRollup, rollupsOf, type Catalogue, type Rollup, type RollupDate } from '../../../model/index.js';
import { columnName, ROW_COUNT, rollupTable } from '../../../sql/index.js';
import { summedColumns } from '../tables.js';

/** The table of a rollup, with its columns quoted. */
export interface RollupColumns {
  readonly rollup: Rollup;
  readonly table: string;
  readonly date: RollupDate;
  /** The levels kept, in the order of their columns; the date goes before them. */
  readonly levels: readonly string[];
  /** The date and the levels. */
  readonly keys: readonly string[];
  /** The number of rows, then the summed columns of the fact. */
  readonly sums: readonly string[];
}

/** The columns of a rollup. */
export function rollupColumns(catalogue: Catalogue, rollup: Rollup): RollupColumns {
  const quoted = (name: string): string => `"${columnName(name)}"`;
  const levels = levelsOfRollup(catalogue, rollup);
  return {
    rollup, levels, date: rollup.date, table: `"${rollupTable(rollup)}"`, keys: ['dateKey', ...levels].map(quoted),
    sums: [ROW_COUNT, ...summedColumns(factNamed(catalogue, rollup.fact))].map(quoted),
  };
}

/** A rollup of a fact with the one that it is summed from; null where that is the fact itself. */
export interface RollupSource {
  readonly own: RollupColumns;
  readonly from: RollupColumns | null;
}

/** The rollups of a fact, each after the one that it is summed from: the coarsest that holds it. */
export function rollupSources(catalogue: Catalogue, fact: string): readonly RollupSource[] {
  const levels = (rollup: Rollup): number => levelsOfRollup(catalogue, rollup).length;
  const finestFirst = [...rollupsOf(catalogue, fact)].sort((a, b) => levels(b) - levels(a) || DATE_LEVELS.indexOf(b.date) - DATE_LEVELS.indexOf(a.date));
  const done: RollupColumns[] = [];
  return finestFirst.map((rollup) => {
    const from = done.findLast((each) => isGrainWithin(grainOfRollup(catalogue, rollup), grainOfRollup(catalogue, each.rollup))) ?? null;
    const own = rollupColumns(catalogue, rollup);
    done.push(own);
    return { own, from };
  });
}
