import Database from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { catalogue } from '../../schema/catalog.js';
import { recordColumns } from '../../src/warehouse/sqlite/records/recordColumns.js';
import { rollupColumns } from '../../src/warehouse/sqlite/rollups/rollupColumns.js';
import { columnName } from '../../src/sql/index.js';

type Row = readonly (string | number | null)[];

/** What a warehouse holds, in words that do not depend on the order in which it came: members by code, rows in the order of what they say. */
export interface WarehouseContent {
  /** The records of every fact as they stand. */
  readonly records: readonly (readonly Row[])[];
  /** The batch that each of them stands as it brought it. */
  readonly origins: readonly (readonly Row[])[];
  readonly rollups: readonly (readonly Row[])[];
  /** Every batch: its days, its hash, what became of its records, what was set aside. */
  readonly batches: readonly Row[];
}

const LEVELS = new Set(catalogue.dimensions.flatMap(({ levels }) => levels.map(({ name }) => `"${columnName(name)}"`)));
const FACTS = catalogue.facts.filter(({ recorded }) => recorded).map((fact) => recordColumns(catalogue, fact));

/** Everything that loading and unloading batches brings about. */
export function contentOf(folder: string): WarehouseContent {
  const file = new Database(join(folder, 'hotline.db'), { readonly: true });
  const rows = (table: string, columns: readonly string[]): Row[] => {
    const list = columns.map((column) => (LEVELS.has(column) ? `(select code from member where member.key = ${column})` : column));
    return file.prepare<[], Row>(`select ${list.join(', ')} from ${table} order by ${list.map((_, index) => index + 1).join(', ')}`).raw().all();
  };
  const aside = "(select group_concat(line || ' ' || rule || ' ' || message, char(10)) from (select * from quarantine where batch_key = batch.key order by file, line, message))";
  const content = {
    records: FACTS.map(({ table, names }) => rows(`"${table}"`, names.filter((name) => !['"batch_key"', '"file"', '"line"'].includes(name)))),
    origins: FACTS.map(({ table }) => rows(`"${table}"`, ['record_id', '(select id from batch where batch.key = batch_key)', 'file', 'line'])),
    rollups: (catalogue.rollups ?? []).map((rollup) => rollupColumns(catalogue, rollup)).map(({ table, keys, sums }) => rows(table, [...keys, ...sums])),
    batches: rows('batch', ['fact', 'id', 'covers_from', 'covers_to', 'content_hash', 'row_count', 'input_count', 'loaded_count', 'updated_count', 'duplicate_count', 'quarantined_count', aside]),
  };
  file.close();
  return content;
}

/** SHA-256 of records and rollups, whichever batch brought them: what any order of the same batches comes to. */
export function contentHash(folder: string): string {
  const { records, rollups } = contentOf(folder);
  return createHash('sha256').update(JSON.stringify([records, rollups])).digest('hex');
}
