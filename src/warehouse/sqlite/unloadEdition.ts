import { dimensionsOf, levelsOfRollup, Members, TOTAL, type Catalogue } from '../../model/index.js';
import { unknownEdition } from '../../query/index.js';
import { columnName, publishedTable, recordTable, rollupTable } from '../../sql/index.js';
import type { EditionUnloadReceipt } from '../warehouse.js';
import type { Connection } from './connection.js';
import { raiseVersion } from './loadEdition.js';
import { earlierTable } from './tables.js';

/** A table with the columns that hold keys of members. */
interface Holder {
  readonly table: string;
  readonly columns: readonly string[];
}

function holdersOf(catalogue: Catalogue): Holder[] {
  const facts = catalogue.facts.flatMap((fact): Holder[] => {
    const levels = dimensionsOf(catalogue, fact).flatMap((dimension) => dimension.levels.map((level) => columnName(level.name)));
    const recorded = fact.recorded ? [recordTable(fact), earlierTable(fact)].map((table) => ({ table, columns: levels })) : [];
    return [{ table: publishedTable(fact), columns: fact.dimensions.map(columnName) }, ...recorded];
  });
  const rollups = (catalogue.rollups ?? []).map((rollup): Holder => ({ table: rollupTable(rollup), columns: levelsOfRollup(catalogue, rollup).map(columnName) }));
  return [...facts, ...rollups];
}

/** The keys of the members that figures or records still name. */
function keysInUse(connection: Connection, catalogue: Catalogue): Set<number> {
  return new Set(holdersOf(catalogue).filter(({ columns }) => columns.length > 0).flatMap(({ table, columns }) => {
    const list = columns.map((column) => `"${column}"`).join(', ');
    return connection.prepare<[], number[]>(`select distinct ${list} from "${table}"`).safeIntegers(false).raw().all().flat();
  }));
}

/** Takes out the members that nothing names any more and no catalogue declares, the lowest first; gives how many. */
function dropUnused(connection: Connection, catalogue: Catalogue): number {
  const declared = new Set(catalogue.dimensions.flatMap((dimension) => [TOTAL, ...Members.declared(dimension).map(({ code }) => code)].map((code) => `${dimension.name} ${code}`)));
  const rows = connection.prepare<[], { key: number; name: string }>("select key, dimension || ' ' || code as name from member").safeIntegers(false).all();
  const added = rows.filter(({ name }) => !declared.has(name));
  const used = added.length === 0 ? new Set<number>() : keysInUse(connection, catalogue);
  const free = new Set(added.filter(({ key }) => !used.has(key)).map(({ key }) => key));
  const drop = connection.prepare<[number, number]>('delete from member where key = ? and not exists (select 1 from member below where below.parent_key = ?)');
  let count = 0;
  for (let before = -1; before < count;) {
    before = count;
    for (const key of free) {
      if (drop.run(key, key).changes === 0) continue;
      free.delete(key);
      count += 1;
    }
  }
  return count;
}

/** Takes an edition out again in one transaction, with the members that nothing names once it is gone. */
export function unloadEdition(connection: Connection, catalogue: Catalogue, id: string): EditionUnloadReceipt {
  return connection.transaction((): EditionUnloadReceipt => {
    const editions = connection.prepare<[], { key: number; id: string; supersedes: string | null }>('select key, id, supersedes from edition order by key').safeIntegers(false).all();
    const found = editions.find((each) => each.id === id);
    if (found === undefined) throw unknownEdition(id, editions.map((each) => each.id));
    const run = (table: string): number => connection.prepare<[number]>(`delete from "${table}" where edition_key = ?`).run(found.key).changes;
    for (const fact of catalogue.facts) run(publishedTable(fact));
    for (const table of ['figure_change', 'source_reading', 'printed_table']) run(table);
    const figures = run('figure');
    connection.prepare<[number]>('delete from edition where key = ?').run(found.key);
    const members = dropUnused(connection, catalogue);
    raiseVersion(connection);
    return {
      figures, members, supersededBy: editions.filter((each) => each.supersedes === id && each.id !== id).map((each) => each.id),
      superseded: editions.some((each) => each.id === found.supersedes) ? found.supersedes : null,
    };
  }).immediate();
}
