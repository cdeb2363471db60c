import { expect, it } from 'vitest';
import { catalogue } from '../../schema/catalog.js';
import { answer, type Answering } from '../../src/answer.js';
import { PreparedPlans } from '../../src/sql/index.js';
import { readSteadily } from '../../src/warehouse/index.js';
import { openTestWarehouse, temporaryFolder } from '../support/openTestWarehouse.js';
import { ADDED_MEMBERS, batchOf, monthsOf, recordedRequests } from '../support/recordedRequests.js';

const YEAR = { from: 20240101, to: 20241231 };
const rows = recordedRequests(1, 50, monthsOf(2024));

it('what another process has loaded since is answered from at once, its new members included; what is still wrong is refused', async () => {
  const folder = temporaryFolder();
  const [reading, writing] = [openTestWarehouse(folder), openTestWarehouse(folder)];
  const answering: Answering = { catalogue, warehouse: reading, plans: new PreparedPlans() };
  const received = async (category: string) => (await answer({ fact: 'requests', groupBy: [], where: { year: { eq: 2024 }, category: { eq: category } } }, answering)).plan.servedFrom;
  await expect(received('NOISE')).rejects.toMatchObject({ code: 'UNKNOWN_MEMBER' });
  await writing.loadBatch({ ...batchOf('2024', YEAR, rows), chunks: [{ rows, members: ADDED_MEMBERS }] });
  expect(await received('NOISE')).toMatch(/^rollup:/);
  await expect(received('NOICE')).rejects.toMatchObject({ code: 'UNKNOWN_MEMBER', message: expect.stringContaining('"NOISE"') });
  await writing.unloadBatch({ fact: 'requests', id: '2024' });
  expect(await received('NOISE')).toBe('nothing');
  await reading.close();
  await writing.close();
});

it('nothing is looked up twice while the data stays as it is', async () => {
  const warehouse = openTestWarehouse();
  const known = await warehouse.snapshot();
  const looked: string[] = [];
  const seen = {
    lastSnapshot: async () => known,
    snapshot: async () => { looked.push('snapshot'); return warehouse.snapshot(); },
    read: async (...given: Parameters<typeof warehouse.read>) => { looked.push('read'); return warehouse.read(...given); },
  };
  const statements = [{ text: 'select count(*) from batch', parameters: [] }];
  expect(await readSteadily(seen, () => ({ statements, decode: ([found]) => Number(found?.[0]?.[0]) }))).toBe(0);
  expect(looked).toEqual(['read']);
  await warehouse.close();
});

it('data that changes all the time ends in an error of the machine', async () => {
  const warehouse = openTestWarehouse();
  const snapshot = await warehouse.snapshot();
  const changing = { lastSnapshot: async () => snapshot, snapshot: async () => snapshot, read: async () => null };
  await expect(readSteadily(changing, () => ({ statements: [], decode: () => 0 }))).rejects.toMatchObject({ kind: 'engine', code: 'DATA_CHANGING' });
  await warehouse.close();
});
