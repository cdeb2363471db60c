import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { catalogue } from '../../schema/catalog.js';
import type { Statement } from '../../src/sql/index.js';
import { SqliteWarehouse, type SqliteOptions } from '../../src/warehouse/index.js';
import { ReaderPool, type PoolOptions } from '../../src/warehouse/sqlite/reading/readerPool.js';
import { MIGRATIONS, NOW, temporaryFolder } from '../support/openTestWarehouse.js';
import { batchOf, monthsOf, recordedRequests } from '../support/recordedRequests.js';

const read = (text: string): Statement => ({ text, parameters: [], readsRows: true });
const COUNT = read('select count(*) from requests_record');
/** Never ends by itself, and never asks whether it may go on. */
const RUNAWAY = read('with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n');
/** Asks for every one of a thousand million rows. */
const ASKING = read('with recursive n(i) as (select 1 union all select i + 1 from n where i < 1000000000) select count(*) from n where hotline_alive()');

const closing: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function filled(options: Partial<SqliteOptions> = {}): Promise<{ readonly warehouse: SqliteWarehouse; readonly file: string; readonly version: string }> {
  const file = join(temporaryFolder(), 'hotline.db');
  const warehouse = new SqliteWarehouse({ file, catalogue, migrations: MIGRATIONS, now: () => NOW, ...options });
  closing.push(() => warehouse.close());
  const rows = recordedRequests(1, 300, monthsOf(2024)).map((row) => ({ ...row, members: { ...row.members, level: 'COUNTIES', category: 'COMPLAINT' } }));
  await warehouse.loadBatch(batchOf('2024', { from: 20240101, to: 20241231 }, rows));
  return { warehouse, file, version: (await warehouse.snapshot()).dataVersion };
}

async function pool(options: Partial<PoolOptions> = {}): Promise<{ readonly readers: ReaderPool; readonly version: string }> {
  const { file, version } = await filled();
  const readers = new ReaderPool({ file, readers: 1, queue: 4, deadline: 30_000, ...options });
  closing.push(() => readers.close());
  return { readers, version };
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('a pool of readers', () => {
  it('gives results as they are, whole numbers exact', async () => {
    const { readers, version } = await pool();
    expect(await readers.read([COUNT, read("select 9007199254740993, 'text', null")], version)).toEqual([[[300n]], [[9007199254740993n, 'text', null]]]);
  });

  it('answers nothing from another state of the data', async () => {
    const { readers } = await pool();
    expect(await readers.read([COUNT], 'another')).toBeNull();
  });

  it('answers more questions than it has readers', async () => {
    const { readers, version } = await pool({ readers: 2, queue: 50 });
    const answers = await Promise.all(Array.from({ length: 40 }, () => readers.read([COUNT], version)));
    expect(new Set(answers.map((answer) => String(answer)))).toEqual(new Set(['300']));
  });

  it('refuses where enough are waiting', async () => {
    const { readers, version } = await pool({ queue: 2 });
    const asked = await Promise.allSettled([1, 2, 3, 4, 5].map(() => readers.read([COUNT], version)));
    const refused = asked.filter((each) => each.status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
    for (const { reason } of refused) expect(reason).toMatchObject({ kind: 'user', code: 'TOO_BUSY', details: { data: { retryAfter: 1 } } });
    expect(await readers.read([COUNT], version)).toEqual([[[300n]]]);
  });

  it('kills a reader that runs on past the deadline, while others go on answering', async () => {
    const { readers, version } = await pool({ readers: 2, deadline: 6000 });
    await readers.read([COUNT], version);
    const before = readers.pids;
    const runaway = expect(readers.read([RUNAWAY], version)).rejects.toMatchObject({ kind: 'user', code: 'DEADLINE_EXCEEDED' });
    expect(await readers.read([COUNT], version)).toEqual([[[300n]]]);
    await runaway;
    await expect.poll(() => before.filter(isAlive).length, { timeout: 20_000 }).toBe(before.length - 1);
    expect(await readers.read([COUNT], version)).toEqual([[[300n]]]);
  });

  it('keeps a reader that ends its statement by itself', async () => {
    const { readers, version } = await pool({ deadline: 5000 });
    await readers.read([COUNT], version);
    const before = readers.pids;
    await expect(readers.read([ASKING], version)).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    expect(await readers.read([COUNT], version)).toEqual([[[300n]]]);
    expect(readers.pids).toEqual(before);
  });

  it('survives the loss of its readers', async () => {
    const { readers, version } = await pool();
    await readers.read([COUNT], version);
    const lost = expect(readers.read([RUNAWAY], version)).rejects.toMatchObject({ kind: 'engine', code: 'READER_LOST' });
    for (const pid of readers.pids) process.kill(pid, 'SIGKILL');
    await lost;
    expect(await readers.read([COUNT], version)).toEqual([[[300n]]]);
  });

  it('gives up where no reader can start', async () => {
    const readers = new ReaderPool({ file: join(temporaryFolder(), 'none.db'), readers: 1, queue: 4, deadline: 60_000 });
    closing.push(() => readers.close());
    await expect(readers.read([COUNT], '1')).rejects.toMatchObject({ kind: 'engine', code: 'NO_READERS' });
  });

  it('a statement that is wrong is the engine\'s failure, and the reader goes on', async () => {
    const { readers, version } = await pool();
    await expect(readers.read([read('select nothing')], version)).rejects.toMatchObject({ kind: 'engine', code: 'STATEMENT_FAILED' });
    expect(await readers.read([COUNT], version)).toEqual([[[300n]]]);
  });
});

describe('a warehouse with readers', () => {
  it('reads rows of facts there and everything else here, in the order asked', async () => {
    const { warehouse } = await filled({ readers: 1, deadline: 30_000 });
    const snapshot = await warehouse.snapshot();
    const near: Statement = { text: "select 'near'", parameters: [] };
    expect(await warehouse.read([near, COUNT, near, read("select 'far'")], snapshot)).toEqual([[['near']], [[300n]], [['near']], [['far']]]);
  });

  it('without readers ends a statement at the deadline all the same, where it asks', async () => {
    const { warehouse } = await filled({ deadline: 50 });
    await expect(warehouse.read([ASKING], await warehouse.snapshot())).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    expect(await warehouse.read([COUNT], await warehouse.snapshot())).toEqual([[[300n]]]);
  });
});
