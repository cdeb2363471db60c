import { sql, type SQL } from 'drizzle-orm';
import { bug } from '../errors/index.js';
import { factNamed, measureNamed, type Catalogue, type Part, type Rollup } from '../model/index.js';
import { finestDate, regionOf, type Aggregate, type Snapshot } from '../query/index.js';
import type { Dialect, Statement } from './dialect.js';
import { column, membersPredicate, regionPredicate } from './predicate.js';
import { summedTable, type SummedTable } from './summedTable.js';

/** Where the columns of a result belong. */
export interface CompiledAggregate {
  readonly aggregate: Aggregate;
  readonly statement: Statement;
  /** Does a column with the day key stand behind the keys? Then the parts are of stocks. */
  readonly byDay: boolean;
  readonly parts: readonly Part[];
}

/** Cells of a rollup up to which reading them keeps nobody waiting: a few milliseconds. */
const QUICK_CELLS = 50_000;

/** Does the work of a statement grow so far that others would wait for it? */
function readsMuch(rollup: Rollup | null, snapshot: Snapshot): boolean {
  return rollup === null || (snapshot.rollups.get(rollup.name) ?? 0) > QUICK_CELLS;
}

function partSum(part: Part, fact: string, table: SummedTable, catalogue: Catalogue, snapshot: Snapshot): SQL {
  const { formula } = measureNamed(factNamed(catalogue, fact), part.measure);
  if (formula.kind !== 'rows' && formula.kind !== 'sum') throw bug(`"${part.measure}" is not summed from rows`);
  if (part.within === undefined) return formula.kind === 'rows' ? table.count : sql`sum(${column(formula.column)})`;
  const member = snapshot.members.get(part.within.dimension)?.get(part.within.member);
  if (member === undefined) throw bug(`"${part.within.member}" is not a member of ${part.within.dimension}`);
  const inside = membersPredicate(part.within.dimension, regionOf(member), table, catalogue, snapshot);
  return sql`sum(case when ${inside} then ${formula.kind === 'rows' ? table.rows : column(formula.column)} else 0 end)`;
}

function select(aggregate: Aggregate, parts: readonly Part[], byDay: boolean, rollup: Rollup | null, catalogue: Catalogue, snapshot: Snapshot, dialect: Dialect): CompiledAggregate {
  const { fact, slice } = aggregate;
  const table = summedTable(fact, rollup, catalogue);
  const date = finestDate(slice.groupBy);
  const period = date === null ? [] : [dialect.periodKey(column('dateKey'), date)];
  const levels = slice.groupBy.flatMap((level) => (level.kind === 'member' ? [column(level.name)] : []));
  const keys = [...period, ...levels, ...(byDay ? [column('dateKey')] : [])];
  const sums = parts.map((part) => partSum(part, fact, table, catalogue, snapshot));
  // A row counts even where no measure is summed: a group exists because it has rows.
  const columns = [...keys, table.count, ...sums];
  const groups = keys.length === 0 ? sql`` : sql` group by ${sql.join(keys, sql`, `)}`;
  const readsRows = readsMuch(rollup, snapshot);
  const alive = readsRows && dialect.alive !== null ? sql`${dialect.alive} and ` : sql``;
  const statement = sql`select ${sql.join(columns, sql`, `)} from ${sql.identifier(table.name)} where ${alive}${regionPredicate(slice.region, table, catalogue, snapshot)}${groups}`;
  return { aggregate, statement: { ...dialect.spell(statement), readsRows }, byDay, parts };
}

/** The statements of one aggregate: sums, and, for stocks, sums a day, of which the last day of each period is taken. */
export function compileAggregate(aggregate: Aggregate, catalogue: Catalogue, snapshot: Snapshot, dialect: Dialect): readonly CompiledAggregate[] {
  const sums = select(aggregate, aggregate.components, false, aggregate.sumsFrom, catalogue, snapshot, dialect);
  return aggregate.closing.length === 0 ? [sums] : [sums, select(aggregate, aggregate.closing, true, aggregate.closingFrom, catalogue, snapshot, dialect)];
}
