import { daysOf, dimensionsOf, Members, periodOfDay, type Catalogue, type DayRange, type Dimension, type Fact } from '../../model/index.js';
import type { Presence } from '../../query/index.js';
import { columnName, publishedTable, recordTable } from '../../sql/index.js';
import type { Connection } from './connection.js';
import type { KnownMembers } from './memberStore.js';
import { rollupColumns } from './rollups/rollupColumns.js';

interface Found {
  readonly key: number;
  readonly days: DayRange;
  readonly edition: number | null;
}

function inEditions(connection: Connection, fact: Fact, { name }: Dimension): Found[] {
  const rows = connection.prepare<[], { edition: number; period: string; key: number }>(`select distinct edition_key as edition, period, "${columnName(name)}" as key from "${publishedTable(fact)}"`).safeIntegers(false).all();
  return rows.map(({ edition, period, key }) => ({ key, edition, days: daysOf(period) }));
}

/** The recorded years, from the smallest filled rollup that tells the members apart, else from the rows. */
function inRows(connection: Connection, catalogue: Catalogue, fact: Fact, { levels }: Dimension, sizes: ReadonlyMap<string, number>): Found[] {
  const [outermost] = levels;
  if (!fact.recorded || outermost === undefined) return [];
  const rollups = (catalogue.rollups ?? []).filter(({ name, fact: of }) => of === fact.name && sizes.has(name)).map((rollup) => rollupColumns(catalogue, rollup));
  const [smallest] = rollups.filter((each) => each.levels.includes(outermost.name)).sort((a, b) => (sizes.get(a.rollup.name) ?? 0) - (sizes.get(b.rollup.name) ?? 0));
  const table = smallest?.table ?? `"${recordTable(fact)}"`;
  const rows = connection.prepare<[], { year: number; key: number }>(`select distinct date_key / 10000 as year, "${columnName(outermost.name)}" as key from ${table}`).safeIntegers(false).all();
  return rows.map(({ year, key }) => ({ key, edition: null, days: daysOf(periodOfDay(year * 10000 + 101, 'year')) }));
}

/** The separate members that a fact has data of. Nothing is read where a dimension has one member only. */
export function readPresence(connection: Connection, catalogue: Catalogue, fact: Fact, { members, membersByKey }: KnownMembers, sizes: ReadonlyMap<string, number>): Presence[] {
  const apart = dimensionsOf(catalogue, fact).filter(({ name, separate }) => separate === true && (members.get(name)?.total.children.length ?? 0) > 1);
  return apart.flatMap((dimension) => [...inEditions(connection, fact, dimension), ...inRows(connection, catalogue, fact, dimension, sizes)].flatMap(({ key, days, edition }): Presence[] => {
    const member = membersByKey.get(key);
    return member === undefined ? [] : [{ dimension: dimension.name, member: Members.atDepth(member, 1), days, edition }];
  }));
}
