import Database from 'better-sqlite3';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Recorded, Warehouse } from '../../src/warehouse/index.js';
import { counts } from '../support/loadText.js';
import { openSeededWarehouse, openTestWarehouse, temporaryFolder } from '../support/openTestWarehouse.js';
import { batchOf, monthsOf, recordedRequests } from '../support/recordedRequests.js';
import { Random } from '../support/random.js';

const YEAR = { from: 20240101, to: 20241231 };
const row = (id: string, state: number | null, resolved: number, channel = 'PHONE'): Recorded => ({
  id, day: 20240105, members: { channel, level: 'CITY_PROPER', requester: 'PUBLIC', category: 'HELP', handling: 'DEPARTMENT', service: 'HOTLINE' },
  sums: { resolved, onTime: 0, evaluated: 0, satisfied: 0 }, ...(state === null ? {} : { state }),
});

async function load(warehouse: Warehouse, id: string, rows: readonly Recorded[]): Promise<string> {
  return counts(await warehouse.loadBatch(batchOf(id, YEAR, rows)));
}

/** What is stored of every record, and every rollup, whatever batch it came in. */
function stored(folder: string): unknown {
  const file = new Database(join(folder, 'hotline.db'), { readonly: true });
  const tables = file.prepare<[], string>("select name from sqlite_master where type = 'table' and name like 'rollup\\_%' escape '\\' order by name").pluck().all();
  const rows = file.prepare('select record_id, date_key, subchannel, county, subcategory, resolved, on_time, evaluated, satisfied, state from requests_record order by record_id').all();
  const rollups = tables.map((table) => {
    const names = file.prepare<[string], string>('select name from pragma_table_info(?)').pluck().all(table);
    return [table, file.prepare(`select * from "${table}" order by ${names.join(', ')}`).all()];
  });
  file.close();
  return { rows, rollups };
}

describe('a record that comes again', () => {
  it('in a later state replaces the earlier one, in an earlier or the same state it is a duplicate', async () => {
    const warehouse = openTestWarehouse();
    expect(await load(warehouse, 'monday', [row('a', 1, 0), row('b', 1, 0)])).toBe('2 + 0 + 0 + 0');
    expect(await load(warehouse, 'tuesday', [row('a', 2, 1), row('b', 1, 0), row('c', 1, 0)])).toBe('1 + 1 + 1 + 0');
    expect(await load(warehouse, 'late', [row('a', 1, 0)])).toBe('0 + 0 + 1 + 0');
  });

  it('without states, what is loaded later is later; within a batch as well', async () => {
    const folder = temporaryFolder();
    const warehouse = openTestWarehouse(folder);
    expect(await load(warehouse, 'monday', [row('a', null, 0), row('a', null, 1), row('a', null, 1)])).toBe('1 + 1 + 1 + 0');
    expect(stored(folder)).toMatchObject({ rows: [{ record_id: 'a', resolved: 1 }] });
  });

  it('in the same state with other content is set aside', async () => {
    const warehouse = openTestWarehouse();
    await load(warehouse, 'monday', [row('a', 1, 0)]);
    expect(await load(warehouse, 'tuesday', [row('a', 1, 1)])).toBe('0 + 0 + 0 + 1');
    expect(await warehouse.quarantined({ fact: 'requests', id: 'tuesday' })).toEqual([expect.objectContaining({ rule: 'SAME_STATE' })]);
  });
});

describe('any order of batches', () => {
  it('comes to the same records and rollups', async () => {
    const random = new Random(7);
    const first = recordedRequests(1, 300, monthsOf(2024)).map((each) => ({ ...each, members: { ...each.members, level: 'CITY_PROPER', category: 'HELP' }, state: 1 }));
    const later = first.filter(() => random.percent(40)).map((each) => ({ ...each, state: 2, sums: { ...each.sums, resolved: 1, satisfied: 1 } }));
    const last = later.filter(() => random.percent(40)).map((each) => ({ ...each, state: 3, members: { ...each.members, channel: 'WEB' } }));
    const batches = [['first', first], ['later', later], ['last', last]] as const;
    const results: unknown[] = [];
    for (const order of [[0, 1, 2], [2, 1, 0], [1, 2, 0], [2, 0, 1]]) {
      const folder = temporaryFolder();
      const warehouse = openTestWarehouse(folder);
      for (const index of order) {
        const [id, rows] = batches[index] ?? batches[0];
        await load(warehouse, id, rows);
      }
      expect(await warehouse.verifyBatches()).toEqual([]);
      results.push(stored(folder));
    }
    for (const result of results) expect(result).toEqual(results[0]);
  });
});

describe('unloading', () => {
  it('brings back what was there before, rollups and coverage as well', async () => {
    const folder = temporaryFolder();
    const warehouse = openTestWarehouse(folder);
    await load(warehouse, 'monday', [row('a', 1, 0), row('b', 1, 0)]);
    const [before, coverage] = [stored(folder), (await warehouse.snapshot()).coverage];
    await warehouse.loadBatch(batchOf('tuesday', { from: 20240101, to: 20250131 }, [row('a', 2, 1, 'WEB'), row('c', 1, 0)]));
    expect(stored(folder)).not.toEqual(before);
    expect(await warehouse.unloadBatch({ fact: 'requests', id: 'tuesday' })).toEqual({ removed: 2, restored: 1 });
    expect([stored(folder), (await warehouse.snapshot()).coverage]).toEqual([before, coverage]);
    expect(await warehouse.verifyBatches()).toEqual([]);
    await expect(warehouse.unloadBatch({ fact: 'requests', id: 'monda' })).rejects.toThrow('There is no batch "monda" of requests. Did you mean "monday"?');
  });
});

describe('a record that several batches brought', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, readonly Recorded[]>>, string, readonly string[]])[] = [
    ['stays, as the other brought it, where the one that came first goes', { monday: [row('a', 1, 0)], tuesday: [row('a', 1, 0)] }, 'monday', ['a 1 0 tuesday']],
    ['stays where they have no states', { monday: [row('a', null, 0)], tuesday: [row('a', null, 0)] }, 'monday', ['a null 0 tuesday']],
    ['goes back to an earlier state that came late', { monday: [row('a', 2, 1)], tuesday: [row('a', 1, 0)] }, 'monday', ['a 1 0 tuesday']],
    ['keeps the state that two later ones brought where one of them goes', { monday: [row('a', 1, 0)], tuesday: [row('a', 2, 1)], wednesday: [row('a', 2, 1)] }, 'tuesday', ['a 2 1 wednesday']],
    ['goes back to the latest state left, however they came', { monday: [row('a', 3, 0)], tuesday: [row('a', 1, 1)], wednesday: [row('a', 2, 0), row('a', 1, 1)] }, 'monday', ['a 2 0 wednesday']],
    ['is gone where one batch alone brought it, twice', { monday: [row('a', 2, 1), row('a', 1, 0), row('a', 2, 1)], tuesday: [row('b', 1, 0)] }, 'monday', ['b 1 0 tuesday']],
    ['stays as it is where a batch goes that brought nothing new', { monday: [row('a', 1, 0)], tuesday: [row('a', 1, 0)] }, 'tuesday', ['a 1 0 monday']],
  ];

  it.each(cases)('%s', async (_, batches, taken, expected) => {
    const [folder, alone] = [temporaryFolder(), temporaryFolder()];
    const [warehouse, other] = [openTestWarehouse(folder), openTestWarehouse(alone)];
    for (const [id, rows] of Object.entries(batches)) await load(warehouse, id, rows);
    expect(await warehouse.verifyBatches()).toEqual([]);
    await warehouse.unloadBatch({ fact: 'requests', id: taken });
    const file = new Database(join(folder, 'hotline.db'), { readonly: true });
    expect(file.prepare<[], string>("select concat_ws(' ', record_id, ifnull(state, 'null'), resolved, batch.id) from requests_record join batch on batch.key = batch_key").pluck().all()).toEqual(expected);
    file.close();
    expect(await warehouse.verifyBatches()).toEqual([]);
    // As if it had never come: the same records and the same rollups.
    for (const [id, rows] of Object.entries(batches)) if (id !== taken) await load(other, id, rows);
    expect(stored(folder)).toEqual(stored(alone));
  });

  it('comes again with the batch that was taken out', async () => {
    const warehouse = openTestWarehouse();
    await load(warehouse, 'monday', [row('a', 1, 0), row('b', 1, 0)]);
    await load(warehouse, 'tuesday', [row('a', 1, 0), row('b', 2, 1)]);
    await warehouse.unloadBatch({ fact: 'requests', id: 'monday' });
    expect(await load(warehouse, 'monday', [row('a', 1, 0), row('b', 1, 0)])).toBe('0 + 0 + 2 + 0');
    await warehouse.unloadBatch({ fact: 'requests', id: 'tuesday' });
    expect((await warehouse.snapshot()).coverage.get('requests')).toEqual([YEAR]);
    expect(await warehouse.verifyBatches()).toEqual([]);
  });

  it('is taken out and brought back in any order of batches, and comes to the same', async () => {
    const random = new Random(11);
    for (let round = 0; round < 20; round += 1) {
      const [folder, alone] = [temporaryFolder(), temporaryFolder()];
      const [warehouse, other] = [openTestWarehouse(folder), openTestWarehouse(alone)];
      const batches = ['a', 'b', 'c', 'd'].map((id) => ({ id, rows: Array.from({ length: 30 }, () => random.whole(1, 3)).map((state) => row(`r${random.whole(0, 9)}`, state, state % 2, state === 3 ? 'WEB' : 'PHONE')) }));
      for (const { id, rows } of batches) await load(warehouse, id, rows);
      const gone = random.pick(batches);
      await warehouse.unloadBatch({ fact: 'requests', id: gone.id });
      for (const { id, rows } of batches) if (id !== gone.id) await load(other, id, rows);
      expect(stored(folder)).toEqual(stored(alone));
      expect(await warehouse.verifyBatches()).toEqual([]);
    }
  });
});

describe('verifying', () => {
  it.each([
    ['a name', "update requests_record set record_id = 'x' where record_id = 'a'", 'requests_record'],
    ['a sum', "update requests_record set satisfied = 1 where record_id = 'a'", 'requests_record'],
    ['a day', "update requests_record set date_key = 20240104 where record_id = 'a'", 'requests_record'],
    ['an outer level', "update requests_record set channel = channel + 1 where record_id = 'a'", 'requests_record'],
    ['a place', "update requests_record set line = 9 where record_id = 'a'", 'requests_record'],
    ['a row gone', "delete from requests_record where record_id = 'a'", 'requests_record'],
    ['a replaced state', 'update requests_earlier set resolved = 1', 'requests_record'],
    ['a quarantined line', "update quarantine set raw = 'x'", 'quarantine'],
  ])('finds %s that is no longer what was loaded', async (_, change, table) => {
    const folder = temporaryFolder();
    const warehouse = openTestWarehouse(folder);
    await load(warehouse, 'monday', [row('a', 1, 0), row('b', 1, 0)]);
    await warehouse.loadBatch({ id: 'tuesday', fact: 'requests', covers: YEAR, chunks: [{ rows: [row('b', 2, 1)], quarantined: [{ file: 0, line: 3, byteOffset: 9, raw: 'c,', rule: 'RAGGED', message: 'short' }] }] });
    expect(await warehouse.verifyBatches()).toEqual([]);
    const file = new Database(join(folder, 'hotline.db'));
    expect(file.prepare(change).run().changes).toBeGreaterThan(0);
    file.close();
    expect((await warehouse.verifyBatches()).map((difference) => [difference.batch, difference.table])).toEqual([[table === 'quarantine' ? 'tuesday' : 'monday', table]]);
  });
});

describe('a loading that fails on its way', () => {
  it('leaves nothing, and the next one is loaded', async () => {
    const folder = temporaryFolder();
    const warehouse = openTestWarehouse(folder);
    const before = stored(folder);
    const chunks = async function* () {
      yield { rows: [row('a', 1, 0)] };
      throw new Error('the source broke');
    };
    const [broken, next] = await Promise.allSettled([warehouse.loadBatch({ id: 'broken', fact: 'requests', covers: YEAR, chunks: chunks() }), warehouse.loadBatch(batchOf('next', YEAR, []))]);
    expect([broken.status, next.status]).toEqual(['rejected', 'fulfilled']);
    expect(stored(folder)).toEqual(before);
    expect((await warehouse.batches()).map(({ id }) => id)).toEqual(['next']);
  });
});

describe('verifying an edition', () => {
  it.each([
    ['figure', "update figure set value = '1/1' where id = (select id from figure where value is not null limit 1)"],
    ['printed_table', "update printed_table set title = 'x' where id = (select id from printed_table limit 1)"],
    ['requests_published', 'delete from requests_published where key = (select min(key) from requests_published)'],
    ['edition', "update edition set publisher = 'x'"],
  ])('finds a %s that is no longer what was loaded', async (table, change) => {
    const folder = temporaryFolder();
    const warehouse = await openSeededWarehouse(folder);
    expect(await warehouse.verifyEditions()).toEqual([]);
    const file = new Database(join(folder, 'hotline.db'));
    expect(file.prepare(change).run().changes).toBeGreaterThan(0);
    file.close();
    expect((await warehouse.verifyEditions()).map((difference) => [difference.edition, difference.table])).toEqual([['nantong-2024', table]]);
  });
});
