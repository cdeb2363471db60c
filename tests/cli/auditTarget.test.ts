import { expect, it } from 'vitest';
import { auditTarget } from '../../src/cli/auditTarget.js';
import type { Terminal } from '../../src/cli/terminal.js';
import { openSeededWarehouse, temporaryFolder } from '../support/openTestWarehouse.js';
import { batchOf, monthsOf, recordedRequests } from '../support/recordedRequests.js';

const rows = recordedRequests(1, 5, monthsOf(2024)).map((row) => ({ ...row, members: { ...row.members, level: 'COUNTIES', category: 'COMPLAINT' } }));

it.each([
  ['synthetic-nantong-2024-seed-1-scale-0.01', ['The records of requests in batch synthetic-nantong-2024-seed-1-scale-0.01 are made up: where published figures are held against them, that is no evidence.']],
  ['2024', []],
])('an audit beside records of batch %s tells whether they are made up', async (id, told) => {
  const folder = temporaryFolder();
  const warehouse = await openSeededWarehouse(folder);
  await warehouse.loadBatch({ ...batchOf(id, { from: 20240101, to: 20241231 }, rows), id });
  await warehouse.close();
  const said: string[] = [];
  const terminal: Terminal = { out: (text) => said.push(text), progress: (text) => said.push(text) };
  await auditTarget('nantong-2024', folder, terminal);
  expect(said).toEqual(told);
});
