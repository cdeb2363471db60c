import type { Catalogue } from '../../../model/index.js';
import { recordTable } from '../../../sql/index.js';
import type { Connection } from '../connection.js';
import { firstDaySql } from './firstDay.js';
import { rollupSources, type RollupSource } from './rollupColumns.js';

/** What a rollup is filled by: it is filled anew where this changes. */
function declarationOf({ own: { date, keys, sums } }: RollupSource): string {
  return [date, ...keys, ...sums].join(' ');
}

function fill(connection: Connection, fact: string, { own, from }: RollupSource): void {
  const [, ...levels] = own.keys;
  const sums = own.sums.map((sum, index) => (from === null && index === 0 ? 'count(*)' : `sum(${sum})`));
  const groups = [firstDaySql('"date_key"', own.date), ...levels];
  connection.exec(`delete from ${own.table}`);
  connection.exec(`insert into ${own.table} (${[...own.keys, ...own.sums].join(', ')}) select ${[...groups, ...sums].join(', ')} from ${from?.table ?? `"${recordTable({ name: fact })}"`} group by ${groups.map((_, index) => index + 1).join(', ')}`);
}

/** The rollups that the catalogue declares and that are not filled yet, or were by another declaration. */
function unfilled(connection: Connection, catalogue: Catalogue): readonly (readonly [string, RollupSource])[] {
  const filled = new Map(connection.prepare<[], { name: string; declaration: string }>('select name, declaration from rollup').all().map(({ name, declaration }) => [name, declaration]));
  return catalogue.facts.flatMap(({ name }) => rollupSources(catalogue, name).filter((source) => filled.get(source.own.rollup.name) !== declarationOf(source)).map((source) => [name, source] as const));
}

/** Fills what is not filled yet, in one transaction; takes no lock where everything is. */
export function fillRollups(connection: Connection, catalogue: Catalogue): void {
  if (unfilled(connection, catalogue).length === 0) return;
  connection.transaction(() => {
    const note = connection.prepare<[string, string]>('insert into rollup (name, declaration) values (?, ?) on conflict (name) do update set declaration = excluded.declaration');
    for (const [fact, source] of unfilled(connection, catalogue)) {
      fill(connection, fact, source);
      note.run(source.own.rollup.name, declarationOf(source));
    }
  }).immediate();
}

/** The number of cells of every filled rollup, by name. */
export function readRollupSizes(connection: Connection, catalogue: Catalogue): Map<string, number> {
  const filled = new Set(connection.prepare<[], { name: string }>('select name from rollup').all().map(({ name }) => name));
  const sources = catalogue.facts.flatMap(({ name }) => rollupSources(catalogue, name)).filter(({ own }) => filled.has(own.rollup.name));
  return new Map(sources.map(({ own }) => [own.rollup.name, connection.prepare<[], { size: number }>(`select count(*) as size from ${own.table}`).safeIntegers(false).get()?.size ?? 0]));
}
