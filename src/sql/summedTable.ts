import { sql, type SQL } from 'drizzle-orm';
import { grainOfRollup, type Catalogue, type Grain, type Rollup } from '../model/index.js';
import type { Snapshot } from '../query/index.js';
import { columnName, recordTable, ROW_COUNT, rollupTable } from './names.js';

/** A table that sums are read from: the rows of a fact, or one of its rollups. */
export interface SummedTable {
  readonly name: string;
  /** How finely its rows are cut; null for the rows of the fact, which have every level. */
  readonly grain: Grain | null;
  /** How many rows of the fact a row stands for. */
  readonly rows: SQL;
  /** The sum of that. */
  readonly count: SQL;
}

/** The table of a rollup, or, for null, of the fact's own rows. */
export function summedTable(fact: string, rollup: Rollup | null, catalogue: Catalogue): SummedTable {
  if (rollup === null) return { name: recordTable({ name: fact }), grain: null, rows: sql`1`, count: sql`count(*)` };
  const rows = sql`${sql.identifier(columnName(ROW_COUNT))}`;
  return { name: rollupTable(rollup), grain: grainOfRollup(catalogue, rollup), rows, count: sql`sum(${rows})` };
}

/** Cells of a rollup up to which reading them keeps nobody waiting: a few milliseconds. */
const QUICK_CELLS = 50_000;

/** Does the work of a statement grow so far that others would wait for it? */
export function readsMuch(rollup: Rollup | null, snapshot: Snapshot): boolean {
  return rollup === null || (snapshot.rollups.get(rollup.name) ?? 0) > QUICK_CELLS;
}
