import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEED, temporaryFolder } from '../support/openTestWarehouse.js';

const TABLES = ['1-requests', '2-calls', '3-talent', '4-encyclopaedia', '5-xiaosu', '6-police-110'].map((name) => join('tables', `${name}.csv`));

function rewrite(file: string, change: (record: Record<string, string>) => Record<string, string>): void {
  const records: Record<string, string>[] = parse(readFileSync(file, 'utf8'), { columns: true });
  writeFileSync(file, stringify(records.map(change), { header: true }));
}

/** The seed edition under another id, without any change or share beside its figures, except in the tables that keep theirs. */
export function seedWithoutChanges(id: string, keeping: readonly string[] = []): string {
  const folder = temporaryFolder();
  cpSync(SEED, folder, { recursive: true });
  const edition = join(folder, 'edition.yaml');
  writeFileSync(edition, readFileSync(edition, 'utf8').replace('id: nantong-2024', `id: ${id}`));
  for (const table of TABLES.filter((name) => !keeping.includes(name))) {
    rewrite(join(folder, table), (record) => ({ ...record, printed: (record['printed'] ?? '').replace(/\(.*\)$/, ''), start: '', end: '' }));
  }
  rewrite(join(folder, 'statements.csv'), (record) => ({ ...record, change: '', share: '', changeStart: '', changeEnd: '', shareStart: '', shareEnd: '' }));
  return folder;
}
