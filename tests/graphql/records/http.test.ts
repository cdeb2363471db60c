import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { catalogue } from '../../../schema/catalog.js';
import { requestContext } from '../../../src/cli/requestContext.js';
import { buildHotlineSchema } from '../../../src/graphql/index.js';
import { startServer, type RunningServer } from '../../../src/server/index.js';
import { PreparedPlans } from '../../../src/sql/index.js';
import { SqliteWarehouse, type Recorded, type SqliteOptions } from '../../../src/warehouse/index.js';
import { question } from '../../server/toyServer.js';
import { everyField, found } from '../../support/found.js';
import { MIGRATIONS, NOW, temporaryFolder } from '../../support/openTestWarehouse.js';

/** Five thousand requests, in the order of their days. */
const ROWS: readonly Recorded[] = Array.from({ length: 5000 }, (_, index) => ({
  id: `r${String(index).padStart(4, '0')}`, day: 20240100 + 1 + Math.floor(index / 200), sums: { resolved: 1, onTime: 1, evaluated: 0, satisfied: 0 },
  members: { channel: index % 50 === 0 ? 'WECHAT' : 'PHONE', level: 'CITY_PROPER', requester: 'PUBLIC', category: 'HELP', handling: 'ONLINE_1', service: 'HOTLINE' },
}));

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function served(options: Partial<SqliteOptions>): Promise<RunningServer> {
  const warehouse = new SqliteWarehouse({ file: join(temporaryFolder(), 'hotline.db'), catalogue, migrations: MIGRATIONS, now: () => NOW, ...options });
  closing.push(() => warehouse.close());
  await warehouse.loadBatch({ id: 'january', fact: 'requests', covers: { from: 20240101, to: 20240131 }, chunks: [{ rows: ROWS }] });
  const server = await startServer({ schema: await buildHotlineSchema(catalogue), contextOf: () => ({ ...requestContext({ catalogue, warehouse, plans: new PreparedPlans() }) }), host: '127.0.0.1', port: 0, webRoot: 'none', ready: () => true });
  closing.push(() => server.close());
  return server;
}

test('over HTTP, read by child processes: from a number to its records in two requests, and on to the end', async () => {
  const server = await served({ readers: 1, deadline: 30_000 });
  const numbers = await question(server, { query: '{ requests(groupBy: [CHANNEL]) { rows { key { channel { code } } received { value records { query(first: 60) } } } } }' });
  const row = everyField(numbers.json.data, 'rows').flat()[1];
  expect(found(row, 'received.value')).toBe(100);
  const first = await question(server, { query: found(row, 'received.records.query') });
  expect(found(first.json.data, 'requestRecords.totalCount')).toBe(100);
  const seen = everyField(first.json.data, 'recordId');
  expect(seen).toHaveLength(60);
  const query = 'query ($after: String!) { requestRecords(where: { channel: { eq: "INTERNET" } }, after: $after) { edges { node { recordId channel { code } batch { name } } } pageInfo { hasNextPage } } }';
  const rest = await question(server, { query, variables: { after: found(first.json.data, 'requestRecords.pageInfo.endCursor') } });
  expect(found(rest.json.data, 'requestRecords.pageInfo.hasNextPage')).toBe(false);
  expect([...seen, ...everyField(rest.json.data, 'recordId')]).toEqual(ROWS.filter((_, index) => index % 50 === 0).map(({ id }) => id));
});

test('where counting takes too long the page still comes, and the count is null with its reason', async () => {
  // No time at all: a statement is ended at the first row that asks, which is the 4,096th.
  const server = await served({ deadline: -1 });
  const { json } = await question(server, { query: '{ requestRecords(first: 2) { totalCount edges { node { recordId } } } }' });
  expect(json.data).toEqual({ requestRecords: { totalCount: null, edges: [{ node: { recordId: 'r0000' } }, { node: { recordId: 'r0001' } }] } });
  expect(json.errors).toMatchObject([{ path: ['requestRecords', 'totalCount'], extensions: { code: 'DEADLINE_EXCEEDED' } }]);
});

test('what a client is told of a mistake names no table and no file', async () => {
  const server = await served({});
  const asked = ['requestRecords(after: "x") { totalCount }', 'requestRecords(cell: "cell:calls.offered:2024") { totalCount }', `requestRecords(where: { channel: { eq: "' or 1=1 --" } }) { totalCount }`, `node(id: "record:requests:' or 1=1 --") { id }`];
  const answers = await Promise.all(asked.map((field) => question(server, { query: `{ ${field} }` })));
  expect(answers.map(({ json }) => json.errors?.[0]?.extensions['code'])).toEqual(['INVALID_CURSOR', 'CELL_OF_ANOTHER_FACT', 'UNKNOWN_MEMBER', undefined]);
  for (const { text } of answers) expect(text).not.toMatch(/requests_record|select |\.ts|hotline\.db/u);
});
