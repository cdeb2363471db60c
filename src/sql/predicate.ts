import { sql, type SQL } from 'drizzle-orm';
import { bug } from '../errors/index.js';
import { dimensionNamed, type Catalogue, type Member } from '../model/index.js';
import { coverOf, isAllDays, type Box, type Days, type MemberSet, type Region, type Snapshot } from '../query/index.js';
import { columnName } from './names.js';
import type { SummedTable } from './summedTable.js';

const TRUE = sql`1 = 1`;
const FALSE = sql`1 = 0`;

/** The columns of one recorded row. */
export function column(name: string): SQL {
  return sql`${sql.identifier(columnName(name))}`;
}

function anyOf(parts: readonly SQL[]): SQL {
  const [first, second] = parts;
  if (first === undefined) return FALSE;
  return second === undefined ? first : sql`(${sql.join([...parts], sql` or `)})`;
}

function keysOf(members: readonly Member[], snapshot: Snapshot): SQL {
  const keys = members.map((member) => {
    const key = snapshot.memberKeys.get(member);
    if (key === undefined) throw bug(`member "${member.code}" of ${member.dimension} is not stored`);
    return sql`${key}`;
  });
  return sql.join(keys, sql`, `);
}

/** The levels of a dimension that a table has columns for. */
function levelsKept(dimension: string, table: SummedTable, catalogue: Catalogue): readonly string[] {
  const { levels } = dimensionNamed(catalogue, dimension);
  return levels.slice(0, table.grain?.depths.get(dimension) ?? (table.grain === null ? levels.length : 0)).map(({ name }) => name);
}

/** The condition that a row's member lies in a set: one test a level, on that level's column; members by themselves are told by the deepest. */
export function membersPredicate(dimension: string, set: MemberSet, table: SummedTable, catalogue: Catalogue, snapshot: Snapshot): SQL {
  const levels = levelsKept(dimension, table, catalogue);
  const total = snapshot.members.get(dimension)?.total;
  if (total === undefined) throw bug(`no members are known for dimension "${dimension}"`);
  const { members, alone } = coverOf(set, total);
  if (members.includes(total)) return TRUE;
  const byLevel = levels.flatMap((name, index) => {
    const here = members.filter(({ depth }) => depth === index + 1);
    return here.length === 0 ? [] : [sql`${column(name)} in (${keysOf(here, snapshot)})`];
  });
  const deepest = levels.at(-1);
  const exactly = alone.length === 0 || deepest === undefined ? [] : [sql`${column(deepest)} in (${keysOf(alone, snapshot)})`];
  return anyOf([...byLevel, ...exactly]);
}

/** The condition that a row's day is one of some. */
export function daysPredicate(days: Days): SQL {
  return anyOf(days.map(({ from, to }) => sql`${column('dateKey')} between ${from} and ${to}`));
}

function boxPredicate(box: Box, table: SummedTable, catalogue: Catalogue, snapshot: Snapshot): SQL {
  const days = isAllDays(box.days) ? [] : [daysPredicate(box.days)];
  const members = [...box.members].map(([dimension, set]) => membersPredicate(dimension, set, table, catalogue, snapshot));
  const all = [...days, ...members];
  return all.length === 0 ? TRUE : sql.join(all, sql` and `);
}

/** The condition that a row lies in a region. */
export function regionPredicate(region: Region, table: SummedTable, catalogue: Catalogue, snapshot: Snapshot): SQL {
  const [only, second] = region;
  if (only !== undefined && second === undefined) return boxPredicate(only, table, catalogue, snapshot);
  return anyOf(region.map((box) => sql`(${boxPredicate(box, table, catalogue, snapshot)})`));
}
