import { sql, type SQL } from 'drizzle-orm';
import { bug } from '../errors/index.js';
import { factNamed, measureNamed, type Catalogue, type Part, type Rollup } from '../model/index.js';
import { ALL_DAYS, finestDate, mapDays, regionOf, subtractDays, type Aggregate, type Days, type Region, type Snapshot } from '../query/index.js';
import type { Dialect, Statement } from './dialect.js';
import { column, daysPredicate, membersPredicate, regionPredicate } from './predicate.js';
import type { Together } from './readTogether.js';
import { readsMuch, summedTable, type SummedTable } from './summedTable.js';

/** Where the columns of a result belong: the keys, for stocks the day, then a count and the sums of each of its aggregates. */
export interface CompiledAggregate {
  /** What is read side by side: slices that differ by their days alone. */
  readonly aggregates: readonly Aggregate[];
  readonly statement: Statement;
  /** Does a column with the day key stand behind the keys? Then the parts are of stocks. */
  readonly byDay: boolean;
  /** Part → the place of its sum, counted from the count of its aggregate. */
  readonly places: ReadonlyMap<Part, number>;
  /** Columns of one aggregate. */
  readonly width: number;
}

/** Is it what every row counts for, so that the count itself is its sum? */
function isCount({ measure, within }: Part, fact: string, catalogue: Catalogue): boolean {
  return within === undefined && measureNamed(factNamed(catalogue, fact), measure).formula.kind === 'rows';
}

/** The sum of a part, of all rows or of those that meet a condition. */
function partSum(part: Part, fact: string, condition: SQL | null, table: SummedTable, catalogue: Catalogue, snapshot: Snapshot): SQL {
  const { formula } = measureNamed(factNamed(catalogue, fact), part.measure);
  if (formula.kind !== 'rows' && formula.kind !== 'sum') throw bug(`"${part.measure}" is not summed from rows`);
  const summed = formula.kind === 'rows' ? table.rows : column(formula.column);
  if (part.within === undefined) return condition === null ? sql`sum(${summed})` : sql`sum(case when ${condition} then ${summed} else 0 end)`;
  const member = snapshot.members.get(part.within.dimension)?.get(part.within.member);
  if (member === undefined) throw bug(`"${part.within.member}" is not a member of ${part.within.dimension}`);
  const inside = membersPredicate(part.within.dimension, regionOf(member), table, catalogue, snapshot);
  return sql`sum(case when ${condition === null ? inside : sql`${condition} and ${inside}`} then ${summed} else 0 end)`;
}

/** A count and the sums of some parts. A row counts even where no measure is summed: a group exists because it has rows. */
function columnsOf({ fact }: Aggregate, summed: readonly Part[], days: Days | null, table: SummedTable, catalogue: Catalogue, snapshot: Snapshot): SQL[] {
  const condition = days === null ? null : daysPredicate(days);
  const count = condition === null ? table.count : sql`sum(case when ${condition} then ${table.rows} else 0 end)`;
  return [count, ...summed.map((part) => partSum(part, fact, condition, table, catalogue, snapshot))];
}

/** The region without conditions on days that no recorded day fails: an engine then reads a small table as it lies, instead of looking its days up. */
function withoutIdleDays(region: Region, fact: string, { coverage }: Snapshot): Region {
  const covered = coverage.get(fact);
  return covered === undefined ? region : mapDays(region, (days) => (subtractDays(covered, days).length === 0 ? ALL_DAYS : days));
}

function select({ aggregates, days }: Together, parts: readonly Part[], byDay: boolean, rollup: Rollup | null, catalogue: Catalogue, snapshot: Snapshot, dialect: Dialect): readonly CompiledAggregate[] {
  const [first] = aggregates;
  if (first === undefined) return [];
  const { fact, slice } = first;
  const table = summedTable(fact, rollup, catalogue);
  const date = finestDate(slice.groupBy);
  const period = date === null ? [] : [dialect.periodKey(column('dateKey'), date)];
  const levels = slice.groupBy.flatMap((level) => (level.kind === 'member' ? [column(level.name)] : []));
  const keys = [...period, ...levels, ...(byDay ? [column('dateKey')] : [])];
  const summed = parts.filter((part) => !isCount(part, fact, catalogue));
  const columns = aggregates.flatMap((each) => columnsOf(each, summed, days === null ? null : (each.slice.region[0]?.days ?? []), table, catalogue, snapshot));
  const groups = keys.length === 0 ? sql`` : sql` group by ${sql.join(keys, sql`, `)}`;
  const readsRows = readsMuch(rollup, snapshot);
  const alive = readsRows && dialect.alive !== null ? sql`${dialect.alive} and ` : sql``;
  const region = withoutIdleDays(days === null ? slice.region : mapDays(slice.region, () => days), fact, snapshot);
  const statement = sql`select ${sql.join([...keys, ...columns], sql`, `)} from ${sql.identifier(table.name)} where ${alive}${regionPredicate(region, table, catalogue, snapshot)}${groups}`;
  const places = new Map(parts.map((part) => [part, summed.indexOf(part) + 1]));
  return [{ aggregates, statement: { ...dialect.spell(statement), readsRows }, byDay, places, width: summed.length + 1 }];
}

/** The statements of some aggregates: sums, and, for stocks, sums a day, of which the last day of each period is taken. */
export function compileAggregates(together: Together, catalogue: Catalogue, snapshot: Snapshot, dialect: Dialect): readonly CompiledAggregate[] {
  const [first] = together.aggregates;
  if (first === undefined) return [];
  const sums = select(together, first.components, false, first.sumsFrom, catalogue, snapshot, dialect);
  return first.closing.length === 0 ? sums : [...sums, ...select(together, first.closing, true, first.closingFrom, catalogue, snapshot, dialect)];
}
