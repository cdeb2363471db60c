import Database from 'better-sqlite3';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { catalogue } from '../../schema/catalog.js';
import { SqliteWarehouse } from '../../src/warehouse/index.js';
import { MIGRATIONS, NOW, openTestWarehouse, temporaryFolder } from '../support/openTestWarehouse.js';
import { batchOf, monthsOf, recordedRequests } from '../support/recordedRequests.js';

const YEAR = { from: 20240101, to: 20241231 };
const rows = recordedRequests(1, 20, monthsOf(2024)).map((row) => ({ ...row, members: { ...row.members, level: 'COUNTIES', category: 'COMPLAINT' } }));
const batch = () => batchOf('2024', YEAR, rows);
const never = (): AbortSignal => new AbortController().signal;

/** Another process that writes: it holds the file until it is told to end. */
function otherWriter(folder: string): { readonly end: () => void } {
  const other = new Database(join(folder, 'hotline.db'));
  other.exec('begin immediate');
  const end = (): void => void (other.open && other.close());
  onTestFinished(end);
  return { end };
}

async function made(): Promise<string> {
  const folder = temporaryFolder();
  await openTestWarehouse(folder).close();
  return folder;
}

it('a warehouse is opened and read while another process writes', async () => {
  const folder = await made();
  otherWriter(folder);
  const warehouse = openTestWarehouse(folder);
  expect(await warehouse.batches()).toEqual([]);
  await warehouse.close();
});

it('a loading waits for another process that writes, and says so once', async () => {
  const folder = await made();
  const other = otherWriter(folder);
  const warehouse = openTestWarehouse(folder);
  const said: string[] = [];
  const loading = warehouse.loadBatch(batch(), { signal: never(), onWait: () => said.push('waiting') });
  await expect.poll(() => said).toEqual(['waiting']);
  expect(await warehouse.batches()).toEqual([]);
  other.end();
  expect(await loading).toMatchObject({ loadedNow: true, loaded: 20 });
  expect(said).toEqual(['waiting']);
  await warehouse.close();
});

it('a loading that waits can be interrupted', async () => {
  const folder = await made();
  otherWriter(folder);
  const warehouse = openTestWarehouse(folder);
  const stopping = new AbortController();
  await expect(warehouse.loadBatch(batch(), { signal: stopping.signal, onWait: () => stopping.abort() })).rejects.toMatchObject({ kind: 'user', code: 'INTERRUPTED' });
  await warehouse.close();
});

const open = (folder: string): SqliteWarehouse => new SqliteWarehouse({ file: join(folder, 'hotline.db'), catalogue, migrations: MIGRATIONS, now: () => NOW });

it.each([
  ['a file that is no warehouse', 'NOT_A_WAREHOUSE', (folder: string) => writeFileSync(join(folder, 'hotline.db'), 'a letter, and not short, so that no database begins like this'.repeat(40))],
  ['a folder where the file should be', 'WAREHOUSE_UNAVAILABLE', (folder: string) => mkdirSync(join(folder, 'hotline.db'))],
])('%s is an engine error that names the file', (_, code, prepare) => {
  const folder = temporaryFolder();
  prepare(folder);
  expect(() => open(folder)).toThrow(expect.objectContaining({ kind: 'engine', code, message: expect.stringContaining(join(folder, 'hotline.db')) }));
});

it('a data folder that is a file is said to be one', () => {
  const file = join(temporaryFolder(), 'data');
  writeFileSync(file, '');
  expect(() => open(file)).toThrow('the data folder (HOTLINE_DATA) is a file');
});

it('a disk that is full is said to be, and nothing is loaded', async () => {
  const folder = await made();
  const file = join(folder, 'hotline.db');
  const warehouse = openTestWarehouse(folder);
  const full = { ...batch(), get chunks(): never { throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' }); } };
  await expect(warehouse.loadBatch(full)).rejects.toMatchObject({ kind: 'engine', code: 'DISK_FULL', message: `the warehouse ${file} cannot be used: its disk is full; nothing was changed` });
  expect(await warehouse.batches()).toEqual([]);
  await warehouse.close();
});
