import { sql, type SQL } from 'drizzle-orm';
import type { Catalogue } from '../../model/index.js';
import type { RecordPlace, RecordsAsked, RecordsBehind, Snapshot, SortDirection } from '../../query/index.js';
import type { Dialect } from '../dialect.js';
import { column, regionPredicate } from '../predicate.js';
import { summedTable } from '../summedTable.js';

/** Which side of a place: towards the start of the list, or towards its end. */
export type Side = 'BEFORE' | 'AFTER';

/** Ends a statement at its deadline, where the engine does not keep time by itself. */
function whileAlive(dialect: Dialect, condition: SQL): SQL {
  return dialect.alive === null ? condition : sql`${dialect.alive} and ${condition}`;
}

/** On the last day that has any record of the region. */
function onClosingDay({ region }: RecordsBehind, fact: string, catalogue: Catalogue, snapshot: Snapshot, dialect: Dialect): SQL {
  const table = summedTable(fact, null, catalogue);
  const inside = whileAlive(dialect, regionPredicate(region, table, catalogue, snapshot));
  return sql`${column('dateKey')} = (select max(${column('dateKey')}) from ${sql.identifier(table.name)} where ${inside})`;
}

/** The condition that a record is among those asked for, on whatever page. */
export function recordsPredicate({ fact, region, behind }: RecordsAsked, catalogue: Catalogue, snapshot: Snapshot, dialect: Dialect): SQL {
  const inside = regionPredicate(region, summedTable(fact.name, null, catalogue), catalogue, snapshot);
  const counting = behind === null || behind.counting === null ? [] : [sql`(${sql.join(behind.counting.map((name) => sql`${column(name)} <> 0`), sql` or `)})`];
  const closing = behind?.closing === true ? [onClosingDay(behind, fact.name, catalogue, snapshot, dialect)] : [];
  return whileAlive(dialect, sql.join([sql`(${inside})`, ...counting, ...closing], sql` and `));
}

/** The condition that a record stands beyond a place, or, with `inclusive`, at it; its day is told first, since that is what is indexed. */
export function beyond({ day, id }: RecordPlace, side: Side, direction: SortDirection, inclusive = false): SQL {
  const upwards = (side === 'AFTER') === (direction === 'ASC');
  const [dayKey, recordId] = [column('dateKey'), column('recordId')];
  const equal = inclusive ? '=' : '';
  return upwards
    ? sql`${dayKey} >= ${day} and (${dayKey} > ${day} or ${recordId} ${sql.raw(`>${equal}`)} ${id})`
    : sql`${dayKey} <= ${day} and (${dayKey} < ${day} or ${recordId} ${sql.raw(`<${equal}`)} ${id})`;
}
