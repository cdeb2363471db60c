import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../schema/catalog.js';
import type { Recorded, RecordedBatch, Warehouse } from '../../src/warehouse/index.js';
import { openWriter } from '../../src/warehouse/sqlite/connection.js';
import { loadBatch } from '../../src/warehouse/sqlite/loadBatch.js';
import { counts } from '../support/loadText.js';
import { MIGRATIONS, NOW, openTestWarehouse, temporaryFolder } from '../support/openTestWarehouse.js';
import { batchOf, recordedRequests, ADDED_MEMBERS, monthsOf } from '../support/recordedRequests.js';
import { Random } from '../support/random.js';
import { contentHash, contentOf } from '../support/warehouseContent.js';

const YEAR = { from: 20240101, to: 20241231 };
const row = (id: string, state: number | null, resolved: number, line = 1): Recorded => ({
  id, day: 20240105, members: { channel: 'PHONE', level: 'CITY_PROPER', requester: 'PUBLIC', category: 'HELP', handling: 'DEPARTMENT', service: 'HOTLINE' },
  sums: { resolved, onTime: 0, evaluated: 0, satisfied: 0 }, line, ...(state === null ? {} : { state }),
});

async function countsOf(warehouse: Warehouse): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries((await warehouse.batches()).map((batch) => [batch.id, counts({ ...batch, batch: batch.id, loadedNow: true })]));
}

describe('a record that another batch contradicts in the same state', () => {
  it('is set aside, and counts once that batch is taken out', async () => {
    const warehouse = openTestWarehouse();
    await warehouse.loadBatch(batchOf('monday', YEAR, [row('a', 1, 0)]));
    await warehouse.loadBatch(batchOf('tuesday', YEAR, [row('a', 1, 1), row('b', 1, 1)]));
    expect(await countsOf(warehouse)).toEqual({ monday: '1 + 0 + 0 + 0', tuesday: '1 + 0 + 0 + 1' });
    expect(await warehouse.unloadBatch({ fact: 'requests', id: 'monday' })).toEqual({ removed: 1, restored: 1 });
    expect(await countsOf(warehouse)).toEqual({ tuesday: '2 + 0 + 0 + 0' });
    expect(await warehouse.quarantined({ fact: 'requests', id: 'tuesday' })).toEqual([]);
    expect(await warehouse.verifyBatches()).toEqual([]);
  });

  it('stays set aside where a third one contradicts it as well', async () => {
    const warehouse = openTestWarehouse();
    for (const [id, resolved] of [['monday', 0], ['tuesday', 1], ['wednesday', 2]] as const) await warehouse.loadBatch(batchOf(id, YEAR, [row('a', 1, resolved)]));
    await warehouse.unloadBatch({ fact: 'requests', id: 'monday' });
    expect(await countsOf(warehouse)).toEqual({ tuesday: '1 + 0 + 0 + 0', wednesday: '0 + 0 + 0 + 1' });
    await warehouse.unloadBatch({ fact: 'requests', id: 'tuesday' });
    expect(await countsOf(warehouse)).toEqual({ wednesday: '1 + 0 + 0 + 0' });
  });

  it('is set aside where the later state goes that hid the contradiction', async () => {
    const warehouse = openTestWarehouse();
    await warehouse.loadBatch(batchOf('latest', YEAR, [row('a', 3, 0)]));
    await warehouse.loadBatch(batchOf('monday', YEAR, [row('a', 2, 1)]));
    await warehouse.loadBatch(batchOf('tuesday', YEAR, [row('a', 2, 2, 7)]));
    expect(await countsOf(warehouse)).toEqual({ latest: '1 + 0 + 0 + 0', monday: '0 + 0 + 1 + 0', tuesday: '0 + 0 + 1 + 0' });
    await warehouse.unloadBatch({ fact: 'requests', id: 'latest' });
    expect(await countsOf(warehouse)).toEqual({ monday: '1 + 0 + 0 + 0', tuesday: '0 + 0 + 0 + 1' });
    expect(await warehouse.quarantined({ fact: 'requests', id: 'tuesday' })).toEqual([expect.objectContaining({ rule: 'SAME_STATE', line: 7 })]);
    expect(await warehouse.verifyBatches()).toEqual([]);
  });
});

/** Batches of a few records that come again and again, with contradictions and repetitions within and between them; so many of a hundred rows say their state. */
function randomBatches(random: Random, withStates: number): readonly RecordedBatch[] {
  return ['a', 'b', 'c', 'd', 'e'].map((id) => batchOf(id, YEAR, Array.from({ length: random.whole(1, 25) }, (_, line) => row(`r${random.whole(0, 6)}`, random.percent(withStates) ? random.whole(1, 3) : null, random.whole(0, 2), line + 1))));
}

describe('loading and unloading in any order', () => {
  it.each([['with states', 100], ['without states', 0], ['with some states', 60]])('%s ends as loading only what is left, in the order in which it came', async (_, withStates) => {
    const random = new Random(5 + withStates);
    for (let round = 0; round < 15; round += 1) {
      const [folder, alone] = [temporaryFolder(), temporaryFolder()];
      const [warehouse, other] = [openTestWarehouse(folder), openTestWarehouse(alone)];
      const batches = randomBatches(random, withStates);
      let loaded: readonly RecordedBatch[] = [];
      for (let step = 0; step < 12; step += 1) {
        const batch = random.pick(batches);
        if (loaded.includes(batch)) {
          await warehouse.unloadBatch(batch);
          loaded = loaded.filter((each) => each !== batch);
        } else {
          await warehouse.loadBatch(batch);
          loaded = [...loaded, batch];
        }
      }
      for (const batch of loaded) await other.loadBatch(batch);
      expect(contentOf(folder)).toEqual(contentOf(alone));
      expect(await warehouse.verifyBatches()).toEqual([]);
      await Promise.all([warehouse.close(), other.close()]);
    }
  }, 120_000);
});

describe('rollups that are written many times while a batch is loaded', () => {
  it.each([1, 7])('with room for %d cells in memory come to the same', async (mostCells) => {
    const rows = recordedRequests(1, 600, monthsOf(2024));
    const first = { ...batchOf('first', YEAR, []), chunks: [{ rows, members: ADDED_MEMBERS }] };
    // Every other record moves to another day and channel: cells go as well as come.
    const second = batchOf('second', YEAR, rows.filter((_, index) => index % 2 === 0).map((each) => ({ ...each, day: 20240229, members: { ...each.members, channel: 'APP' } })));
    const folders = [temporaryFolder(), temporaryFolder()];
    for (const [index, folder] of folders.entries()) {
      await openTestWarehouse(folder).close();
      const writer = openWriter(join(folder, 'hotline.db'), MIGRATIONS);
      for (const batch of [first, second]) await loadBatch(writer, catalogue, batch, NOW.toISOString(), index === 0 ? undefined : mostCells);
      writer.close();
    }
    const [whole, parts] = folders.map((folder) => ({ ...contentOf(folder), hash: contentHash(folder) }));
    expect(parts).toEqual(whole);
    expect(whole?.rollups.flat().length).toBeGreaterThan(500);
  });
});
