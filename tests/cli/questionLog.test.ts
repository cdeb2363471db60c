import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { serveHotline } from '../../src/cli/serveHotline.js';
import { openTestWarehouse, temporaryFolder } from '../support/openTestWarehouse.js';
import { ADDED_MEMBERS, batchOf, monthsOf, recordedRequests } from '../support/recordedRequests.js';
import { runHotline } from './runHotline.js';

async function dataFolder(): Promise<string> {
  const folder = temporaryFolder();
  const warehouse = openTestWarehouse(folder);
  const rows = recordedRequests(1, 300, [...monthsOf(2023), ...monthsOf(2024)]);
  await warehouse.loadBatch({ ...batchOf('both', { from: 20230101, to: 20241231 }, rows), chunks: [{ rows, members: ADDED_MEMBERS }] });
  await warehouse.close();
  return folder;
}

/** Serves a data folder, asks some queries one after the other, and stops; what the server said of its work. */
async function asked(folder: string, questionLog: string, queries: readonly string[]): Promise<readonly string[]> {
  const [said, interruption] = [[] as string[], new AbortController()];
  const interrupted = new Promise<void>((resolve) => interruption.signal.addEventListener('abort', () => resolve()));
  let ready: (address: string) => void;
  const address = new Promise<string>((resolve) => { ready = resolve; });
  const terminal = { out: (text: string) => ready(/\bhttp:\S+/.exec(text)?.[0] ?? ''), progress: (text: string) => void said.push(text) };
  const serving = serveHotline({ settings: () => ({ dataFolder: folder, host: '127.0.0.1', port: 0 }), terminal, interrupted, exit: () => undefined }, { log: 'silent', questionLog });
  await Promise.race([serving, address]);
  for (const query of queries) {
    const answer = await fetch(await address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
    expect(await answer.json()).not.toHaveProperty('errors');
  }
  interruption.abort();
  await serving;
  return said;
}

const ROWS = '{ rows { received { value } } }';
const QUERIES = [
  `{ requests(groupBy: [DAY, CHANNEL], where: { level: { eq: "CHONGCHUAN" }, year: { eq: 2024 } }) { rows { received { value yoy { rate } } } } }`,
  `{ requests(groupBy: [DAY, CHANNEL], where: { level: { eq: "TONGZHOU" }, year: { eq: 2023 } }) ${ROWS} }`,
  `{ requests(groupBy: [WEEK]) ${ROWS} calls ${ROWS.replace('received', 'offered')} }`,
  `{ indicators(groupBy: [INDICATOR]) { rows { value { value } } } }`,
];

it('what a server was asked is what advise goes by', { timeout: 120_000 }, async () => {
  const folder = await dataFolder();
  const log = join(folder, 'questions.log');
  await asked(folder, log, QUERIES);
  // A change reads two slices that cut alike; of calls and indicators no rows are recorded.
  expect(readFileSync(log, 'utf8')).toBe('1 requests day channel county service\n1 requests day channel county service\n1 requests day service\n');
  await asked(folder, log, QUERIES.slice(2));
  expect(readFileSync(log, 'utf8').split('\n').filter((line) => line === '1 requests day service')).toHaveLength(2);
  const { code, out } = await runHotline(folder, 'advise', log);
  expect(out).toContain('day   channel county service');
  expect(code).toBe(0);
});

it('a log that cannot be written is told before anything is served', async () => {
  const folder = await dataFolder();
  await expect(asked(folder, join(folder, 'nowhere', 'questions.log'), [])).rejects.toMatchObject({ kind: 'user', code: 'LOG_NOT_WRITABLE' });
});
