import { sql, type SQL } from 'drizzle-orm';
import type { Catalogue, DayRange } from '../../model/index.js';
import { isAllDays, type RecordPlace, type RecordsAsked, type RecordsBehind, type Snapshot, type SortDirection } from '../../query/index.js';
import type { Dialect } from '../dialect.js';
import { column, regionPredicate } from '../predicate.js';
import { summedTable } from '../summedTable.js';

/** Which side of a place: towards the start of the list, or towards its end. */
export type Side = 'BEFORE' | 'AFTER';

/** Ends a statement at its deadline, where the engine does not keep time by itself. */
export function whileAlive(dialect: Dialect, condition: SQL): SQL {
  return dialect.alive === null ? condition : sql`${dialect.alive} and ${condition}`;
}

/** On the last day that has any record of the region. */
function onClosingDay({ region }: RecordsBehind, fact: string, catalogue: Catalogue, snapshot: Snapshot, dialect: Dialect): SQL {
  const table = summedTable(fact, null, catalogue);
  const inside = whileAlive(dialect, regionPredicate(region, table, catalogue, snapshot));
  return sql`${column('dateKey')} = (select max(${column('dateKey')}) from ${sql.identifier(table.name)} where ${inside})`;
}

/** A record stands on one side of a place, or, with `inclusive`, at it. */
export interface Beyond {
  readonly place: RecordPlace;
  readonly side: Side;
  readonly inclusive?: boolean;
}

function isLater({ side }: Beyond, direction: SortDirection): boolean {
  return (side === 'AFTER') === (direction === 'ASC');
}

/** The days from the first to the last that a record can be of; null where there are none. */
function daysBetween({ region, direction }: RecordsAsked, cursors: readonly Beyond[]): DayRange | null {
  const ranges = region.flatMap(({ days }) => days);
  const later = cursors.filter((cursor) => isLater(cursor, direction)).map(({ place }) => place.day);
  const earlier = cursors.filter((cursor) => !isLater(cursor, direction)).map(({ place }) => place.day);
  const from = Math.max(Math.min(...ranges.map((range) => range.from)), ...later);
  const to = Math.min(Math.max(...ranges.map((range) => range.to)), ...earlier);
  return ranges.length === 0 || from > to ? null : { from, to };
}

/** The days of both sides of a cursor are bounded already: what is left is to tell records of its own day apart. */
function besideCursor(cursor: Beyond, direction: SortDirection): SQL {
  const { place: { day, id }, inclusive = false } = cursor;
  const sign = `${isLater(cursor, direction) ? '>' : '<'}${inclusive ? '=' : ''}`;
  return sql`(${column('dateKey')} <> ${day} or ${column('recordId')} ${sql.raw(sign)} ${id})`;
}

/**
 * The condition that a record is among those asked for, and beyond some cursors. It leads with one range of days, which
 * is indexed and in the order of the list; the rest stands in a `case`, so that no engine reads part of it by an index
 * and has to sort all that it finds.
 */
export function recordsPredicate(asked: RecordsAsked, cursors: readonly Beyond[], catalogue: Catalogue, snapshot: Snapshot, dialect: Dialect): SQL {
  const { fact, region, behind, direction } = asked;
  const days = daysBetween(asked, cursors);
  if (days === null) return sql`1 = 0`;
  const inside = regionPredicate(region, summedTable(fact.name, null, catalogue), catalogue, snapshot);
  const counting = behind === null || behind.counting === null ? [] : [sql`(${sql.join(behind.counting.map((name) => sql`${column(name)} <> 0`), sql` or `)})`];
  const rest = sql.join([sql`(${inside})`, ...counting, ...cursors.map((cursor) => besideCursor(cursor, direction))], sql` and `);
  const closing = behind?.closing === true ? [onClosingDay(behind, fact.name, catalogue, snapshot, dialect)] : [];
  const bounds = isAllDays([days]) ? [] : [sql`${column('dateKey')} between ${days.from} and ${days.to}`];
  const among = [...bounds, ...closing, sql`case when ${rest} then 1 else 0 end = 1`];
  return whileAlive(dialect, sql.join(among, sql` and `));
}
