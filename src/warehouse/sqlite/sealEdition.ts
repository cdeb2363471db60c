import type { Catalogue } from '../../model/index.js';
import { publishedTable } from '../../sql/index.js';
import { canonicalJson, sha256 } from '../../text/index.js';
import type { EditionDifference } from '../warehouse.js';
import type { Connection } from './connection.js';

/** The hash of what each table holds of an edition: a table named for each, so that a difference can be placed. */
function storedHashes(connection: Connection, catalogue: Catalogue, editionKey: number): Readonly<Record<string, string>> {
  const rowsOf = (table: string): string => JSON.stringify(connection.prepare<[number], unknown[]>(`select * from "${table}" where edition_key = ? order by key`).safeIntegers(false).raw().all(editionKey));
  const tables = ['printed_table', 'figure', 'figure_change', 'source_reading', ...catalogue.facts.map((fact) => publishedTable(fact))];
  const own = connection.prepare<[number], unknown[]>('select id, title, publisher, period, published_at, sha_256, supersedes, content_hash, loaded_at from edition where key = ?').raw().all(editionKey);
  return { edition: sha256(JSON.stringify(own)), ...Object.fromEntries(tables.map((table) => [table, sha256(rowsOf(table))])) };
}

/** Writes down what is stored of an edition, to be held against later. Runs inside its loading transaction. */
export function sealEdition(connection: Connection, catalogue: Catalogue, editionKey: number): void {
  connection.prepare<[string, number]>('update edition set rows_hash = ? where key = ?').run(canonicalJson(storedHashes(connection, catalogue, editionKey)), editionKey);
}

function sealed(text: string): ReadonlyMap<string, unknown> {
  const value: unknown = text === '' ? {} : JSON.parse(text);
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

/** What is stored of every edition, held against the hashes of its loading. An edition that was loaded before hashes were kept says so. */
export function verifyEditions(connection: Connection, catalogue: Catalogue): EditionDifference[] {
  return connection.transaction(() => {
    const editions = connection.prepare<[], { key: number; id: string; rows_hash: string }>('select key, id, rows_hash from edition order by key').safeIntegers(false).all();
    return editions.flatMap(({ key, id, rows_hash: seal }): EditionDifference[] => {
      if (seal === '') return [{ edition: id, table: 'edition', message: `edition "${id}" was loaded before hashes of stored rows were kept, and cannot be verified` }];
      const known = sealed(seal);
      return Object.entries(storedHashes(connection, catalogue, key)).filter(([table, hash]) => known.has(table) && known.get(table) !== hash).map(([table]) => ({ edition: id, table, message: `what is stored of edition "${id}" is not what was loaded` }));
    });
  })();
}
