import Database from 'better-sqlite3';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../schema/catalog.js';
import { pendingMigration } from '../../src/cli/generate/migrations.js';
import type { Recorded } from '../../src/warehouse/index.js';
import { readEditionFolder } from '../../src/report/index.js';
import { openWriter } from '../../src/warehouse/sqlite/connection.js';
import { MIGRATIONS, openSeededWarehouse, openTestWarehouse, SEED, temporaryFolder } from '../support/openTestWarehouse.js';
import { batchOf } from '../support/recordedRequests.js';
import { printedEdition } from '../support/printedEdition.js';

/** Every row of every table of a warehouse file, without the version that loads raise. */
function contents(folder: string): Record<string, unknown[]> {
  const file = new Database(join(folder, 'hotline.db'), { readonly: true });
  const tables = file.prepare<[], { name: string }>("select name from sqlite_master where type = 'table' and name not like 'sqlite%' and name <> 'data_version'").all();
  const all = Object.fromEntries(tables.map(({ name }) => [name, file.prepare(`select * from "${name}"`).all()]));
  file.close();
  return all;
}

const row = (id: string, more: Partial<Recorded> = {}): Recorded => ({
  id, day: 20240105, members: { channel: 'PHONE', level: 'NANTONG', requester: 'PUBLIC', category: 'HELP', handling: 'DEPARTMENT', service: 'HOTLINE' },
  sums: { resolved: 1, onTime: 1, evaluated: 0, satisfied: 0 }, ...more,
});
const JANUARY = { from: 20240101, to: 20240131 };

describe('loading an edition', () => {
  it('twice says so and changes nothing', async () => {
    const folder = temporaryFolder();
    const warehouse = openTestWarehouse(folder);
    const content = await readEditionFolder(SEED, catalogue);
    const first = await warehouse.loadEdition(content);
    expect(first).toEqual({ edition: 'nantong-2024', loaded: true, read: 112, bound: first.bound, indicators: first.indicators, notUnderstood: [] });
    expect(first.bound + first.indicators).toBe(112);
    const [before, version] = [contents(folder), (await warehouse.snapshot()).dataVersion];
    expect(await warehouse.loadEdition(content)).toEqual({ ...first, loaded: false });
    expect(contents(folder)).toEqual(before);
    expect((await warehouse.snapshot()).dataVersion).toBe(version);
  });

  it('the same id with other content is refused by name', async () => {
    const folder = temporaryFolder();
    const warehouse = await openSeededWarehouse(folder);
    const before = contents(folder);
    const other = printedEdition({ id: 'nantong-2024', fact: 'requests', dimensions: [] });
    await expect(warehouse.loadEdition(other)).rejects.toThrow('Edition "nantong-2024" is loaded already with other content. Give the new edition an id of its own, with "supersedes: nantong-2024" where it replaces the old one.');
    expect(contents(folder)).toEqual(before);
  });

  it('with a member that is known under another parent is refused whole', async () => {
    const folder = temporaryFolder();
    const warehouse = openTestWarehouse(folder);
    const before = contents(folder);
    const member = (code: string, parent: string | null): { dimension: string; code: string; parent: string | null; label: { zh: string; en: string }; printed: string[]; unit: null } => ({ dimension: 'channel', code, parent, label: { zh: code, en: code }, printed: [], unit: null });
    const edition = printedEdition({ id: 'moved', fact: 'requests', dimensions: [], members: [member('MINI_PROGRAMME', 'INTERNET'), member('WECHAT', 'PHONE')] });
    await expect(warehouse.loadEdition(edition)).rejects.toThrow('"WECHAT" of channel is known already, under another parent than "PHONE"');
    expect(contents(folder)).toEqual(before);
  });

  it('gives its figures back as they were read', async () => {
    const content = await readEditionFolder(SEED, catalogue);
    const stored = await (await openSeededWarehouse()).editionFigures('nantong-2024');
    expect(stored?.figures).toEqual(content.figures);
    expect(stored?.tables).toEqual(content.tables);
    expect(stored?.bindings).toHaveLength(content.bindings.length);
    expect(await openTestWarehouse().editionFigures('nantong-2024')).toBeNull();
  });
});

describe('loading a batch', () => {
  it('twice says so and changes nothing', async () => {
    const folder = temporaryFolder();
    const warehouse = openTestWarehouse(folder);
    const batch = batchOf('january', JANUARY, [row('a'), row('b')]);
    expect(await warehouse.loadBatch(batch)).toEqual({ batch: 'january', loadedNow: true, input: 2, loaded: 2, updated: 0, duplicates: 0, quarantined: 0, covers: JANUARY });
    const before = contents(folder);
    expect(await warehouse.loadBatch(batch)).toEqual({ batch: 'january', loadedNow: false, input: 2, loaded: 2, updated: 0, duplicates: 0, quarantined: 0, covers: JANUARY });
    expect(contents(folder)).toEqual(before);
    await expect(warehouse.loadBatch(batchOf('january', JANUARY, [row('c')]))).rejects.toThrow('Batch "january" of requests is loaded already with other content');
    expect(contents(folder)).toEqual(before);
  });

  it.each([
    ['an unknown member', [row('b', { members: { ...row('b').members, channel: 'PHNE' } })], 'row "b": "PHNE" is not a member of channel. Did you mean "PHONE"?'],
    ['the total as a member', [row('b', { members: { ...row('b').members, channel: '_T' } })], 'row "b": "_T" is not a member of channel.'],
    ['a sum left out', [row('b', { sums: { resolved: 1, onTime: 1, evaluated: 0 } })], 'row "b": "satisfied" must be a whole number'],
    ['half a request', [row('b', { sums: { ...row('b').sums, satisfied: 0.5 } })], 'row "b": "satisfied" must be a whole number'],
    ['a day outside', [row('b', { day: 20240201 })], 'row "b" is of day 20240201, outside the days that its batch covers'],
    ['a day that does not exist', [row('b', { day: 20240100 })], 'the day of row "b" is 20240100, which is not a day of the calendar'],
  ])('with %s leaves nothing of it', async (_, bad, message) => {
    const folder = temporaryFolder();
    const warehouse = openTestWarehouse(folder);
    const before = contents(folder);
    await expect(warehouse.loadBatch(batchOf('bad', JANUARY, [row('a'), ...bad]))).rejects.toThrow(message);
    expect(contents(folder)).toEqual(before);
  });

  it('needs days that exist, the right way round, and a fact that is recorded', async () => {
    const warehouse = openTestWarehouse();
    await expect(warehouse.loadBatch(batchOf('x', { from: 20230229, to: 20230301 }, []))).rejects.toThrow('the first day that batch "x" covers is 20230229');
    await expect(warehouse.loadBatch(batchOf('x', { from: 20240201, to: 20240131 }, []))).rejects.toThrow('the first day must not come after the last');
    await expect(warehouse.loadBatch(batchOf('x', JANUARY, [], 'indicators'))).rejects.toThrow('indicators holds published figures only');
  });

  it('covers days with the gaps that its batches leave', async () => {
    const warehouse = openTestWarehouse();
    await warehouse.loadBatch(batchOf('january', JANUARY, []));
    await warehouse.loadBatch(batchOf('february', { from: 20240201, to: 20240229 }, []));
    await warehouse.loadBatch(batchOf('april', { from: 20240401, to: 20240430 }, []));
    expect((await warehouse.snapshot()).coverage.get('requests')).toEqual([{ from: 20240101, to: 20240229 }, { from: 20240401, to: 20240430 }]);
  });
});

describe('reading', () => {
  it('never mixes two states of the data', async () => {
    const warehouse = openTestWarehouse();
    const before = await warehouse.snapshot();
    const statement = { text: 'select count(*) from requests_record', parameters: [] };
    expect(await warehouse.read([statement], before)).toEqual([[[0n]]]);
    await warehouse.loadBatch(batchOf('january', JANUARY, [row('a')]));
    expect(await warehouse.read([statement], before)).toBeNull();
    const after = await warehouse.snapshot();
    expect(after.dataVersion).not.toBe(before.dataVersion);
    expect(await warehouse.read([statement], after)).toEqual([[[1n]]]);
    expect(await warehouse.snapshot()).toBe(after);
  });
});

describe('the file', () => {
  it('is written with synchronous=FULL in WAL mode, and with foreign keys', () => {
    const writer = openWriter(join(temporaryFolder(), 'hotline.db'), MIGRATIONS);
    expect([writer.pragma('synchronous', { simple: true }), writer.pragma('journal_mode', { simple: true }), writer.pragma('foreign_keys', { simple: true })]).toEqual([2, 'wal', 1]);
    writer.close();
  });

  it('is opened again with what it held', async () => {
    const folder = temporaryFolder();
    const first = await openSeededWarehouse(folder);
    await first.close();
    const again = openTestWarehouse(folder);
    expect((await again.snapshot()).editions.map(({ id }) => id)).toEqual(['nantong-2024']);
  });

  it('that cannot be opened is the engine\'s failure', () => {
    const notFolder = join(temporaryFolder(), 'a file');
    writeFileSync(notFolder, '');
    expect(() => openTestWarehouse(notFolder)).toThrow(expect.objectContaining({ kind: 'engine', code: 'WAREHOUSE_UNAVAILABLE' }));
  });

  it('the committed migrations are those of the catalogue', async () => {
    expect((await pendingMigration(MIGRATIONS, catalogue)).statements).toEqual([]);
  });
});
