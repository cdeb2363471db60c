import { sql, type SQL } from 'drizzle-orm';
import type { Catalogue, Rollup } from '../../model/index.js';
import { rollupOfRegion, type RecordPlace, type RecordsAsked, type RecordsPage, type Snapshot } from '../../query/index.js';
import type { ResultRow } from '../decodeAggregate.js';
import type { Dialect, Statement } from '../dialect.js';
import { column, regionPredicate } from '../predicate.js';
import { readsMuch, summedTable } from '../summedTable.js';
import { recordsPredicate, whileAlive, type Beyond, type Side } from './condition.js';
import { decodeRecord, recordReading, selectRecords, type RecordReading } from './reading.js';

/** A page of records spelled for one engine. */
export interface CompiledRecords {
  readonly reading: RecordReading;
  readonly asked: RecordsAsked;
  /** The page with one record more; then, for each cursor given, one record at it or on its other side. */
  readonly statements: readonly Statement[];
  /** The other side of each cursor, in the order of the statements. */
  readonly sides: readonly Side[];
}

/** The order of the list, or that order turned round. */
function orderOf({ direction, fromEnd }: RecordsAsked): (prefix: SQL) => SQL {
  const order = (direction === 'ASC') === fromEnd ? sql`desc` : sql`asc`;
  return (prefix) => sql`${prefix}${column('dateKey')} ${order}, ${prefix}${column('recordId')} ${order}`;
}

/** The statements of a page: read on from a place, never past a number of rows, so that a page costs the same wherever it is. */
export function compileRecords(asked: RecordsAsked, catalogue: Catalogue, snapshot: Snapshot, dialect: Dialect): CompiledRecords {
  const { fact, after, before, take } = asked;
  const reading = recordReading(fact, catalogue);
  const among = (cursors: readonly Beyond[]): SQL => recordsPredicate(asked, cursors, catalogue, snapshot, dialect);
  const spell = (statement: SQL): Statement => ({ ...dialect.spell(statement), readsRows: true });
  const cursors = [{ place: after, side: 'AFTER', other: 'BEFORE' }, { place: before, side: 'BEFORE', other: 'AFTER' }] as const;
  const given = cursors.flatMap(({ place, ...sides }) => (place === null ? [] : [{ place, ...sides }]));
  const isThere = ({ place, other }: { readonly place: RecordPlace; readonly other: Side }): SQL =>
    sql`select 1 from ${sql.identifier(reading.table)} where ${among([{ place, side: other, inclusive: true }])} limit 1`;
  return {
    reading, asked, sides: given.map(({ other }) => other),
    statements: [selectRecords(reading, among(given), orderOf(asked), take + 1), ...given.map(isThere)].map(spell),
  };
}

/** Reads the results of a page back. */
export function decodeRecords({ reading, asked, sides }: CompiledRecords, [rows = [], ...others]: readonly (readonly ResultRow[])[], snapshot: Snapshot): RecordsPage {
  const { take, fromEnd } = asked;
  const page = rows.slice(0, take).map((row) => decodeRecord(reading, row, snapshot));
  const goesOn = rows.length > take;
  const isBeyond = (side: Side): boolean => sides.some((each, index) => each === side && (others[index] ?? []).length > 0);
  return {
    records: fromEnd ? page.toReversed() : page,
    hasNextPage: isBeyond('AFTER') || (goesOn && !fromEnd),
    hasPreviousPage: isBeyond('BEFORE') || (goesOn && fromEnd),
  };
}

/** The rollup that the records asked for are counted from; null where that takes their rows: only some of a region, or only those of its last day. */
function countedFrom({ fact, region, behind }: RecordsAsked, catalogue: Catalogue, snapshot: Snapshot): Rollup | null {
  const isWhole = behind === null || (behind.counting === null && !behind.closing);
  return isWhole ? rollupOfRegion(region, fact.name, catalogue, snapshot) : null;
}

/** The statement that counts the records asked for, on all pages: from the smallest rollup that tells them apart from all others, else one by one. */
export function compileRecordCount(asked: RecordsAsked, catalogue: Catalogue, snapshot: Snapshot, dialect: Dialect): Statement {
  const rollup = countedFrom(asked, catalogue, snapshot);
  const [table, readsRows] = [summedTable(asked.fact.name, rollup, catalogue), readsMuch(rollup, snapshot)];
  const inside = (): SQL => regionPredicate(asked.region, table, catalogue, snapshot);
  const among = rollup === null ? recordsPredicate(asked, [], catalogue, snapshot, dialect) : (readsRows ? whileAlive(dialect, inside()) : inside());
  return { ...dialect.spell(sql`select ${table.count} from ${sql.identifier(table.name)} where ${among}`), readsRows };
}
