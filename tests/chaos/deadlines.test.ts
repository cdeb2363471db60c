import { expect, it } from 'vitest';
import { openTestWarehouse, temporaryFolder } from '../support/openTestWarehouse.js';
import { batchOf } from '../support/recordedRequests.js';
import { join } from 'node:path';
import { LateQueries } from './lateQueries.js';

it('what takes too long is refused as late and gone, and leaves no process working; what does not is told apart', async () => {
  const folder = temporaryFolder();
  const warehouse = openTestWarehouse(folder);
  await warehouse.loadBatch(batchOf('none', { from: 20240101, to: 20240131 }, []));
  const queries = new LateQueries(join(folder, 'hotline.db'), (await warehouse.snapshot()).dataVersion, 2000);
  try {
    expect(await queries.ask('groups all rows')).toMatchObject({ fault: 'was answered in time' });
    expect(await queries.ask('never asks')).toMatchObject({ fault: null });
    expect(await queries.leftWorking()).toEqual([]);
  } finally {
    queries.close();
    await warehouse.close();
  }
}, 120_000);
