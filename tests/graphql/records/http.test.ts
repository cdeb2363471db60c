import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { catalogue } from '../../../schema/catalog.js';
import { recordsRoute } from '../../../src/cli/recordsRoute.js';
import { requestContext } from '../../../src/cli/requestContext.js';
import { buildHotlineSchema, encodeRecordsRequest } from '../../../src/graphql/index.js';
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

async function served(options: Partial<SqliteOptions>, rows = ROWS): Promise<RunningServer> {
  const warehouse = new SqliteWarehouse({ file: join(temporaryFolder(), 'hotline.db'), catalogue, migrations: MIGRATIONS, now: () => NOW, ...options });
  closing.push(() => warehouse.close());
  await warehouse.loadBatch({ id: 'january', fact: 'requests', covers: { from: 20240101, to: 20240131 }, chunks: [{ rows }], files: ['january.csv'] });
  const hotline = { catalogue, warehouse, plans: new PreparedPlans() };
  const server = await startServer({ schema: await buildHotlineSchema(catalogue), contextOf: () => ({ ...requestContext(hotline) }), routes: [recordsRoute(hotline)], host: '127.0.0.1', port: 0, webRoot: 'none', ready: () => true });
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
  // No rollup keeps days and requesters.
  const { json } = await question(server, { query: '{ requestRecords(first: 2, where: { day: { lte: "2024-01-25" }, requester: { eq: "PUBLIC" } }) { totalCount edges { node { recordId } } } }' });
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

/** A CSV file with the address of the next one. */
async function fetchCsv(server: RunningServer, address: unknown): Promise<{ readonly lines: readonly string[]; readonly next: string | null; readonly status: number }> {
  const response = await fetch(new URL(String(address), server.addresses.graphql));
  const next = /^<(.*)>; rel="next"$/u.exec(response.headers.get('link') ?? '')?.[1] ?? null;
  return { lines: (await response.text()).split('\r\n').filter((line) => line !== ''), next, status: response.status };
}

const MANY: readonly Recorded[] = Array.from({ length: 12_000 }, (_, index) => ({
  id: `m${String(index).padStart(5, '0')}`, day: 20240101 + Math.floor(index / 400), sums: { resolved: 1, onTime: 1, evaluated: 0, satisfied: 0 }, line: index + 2,
  members: { channel: index % 2 === 0 ? 'WECHAT' : 'PHONE', level: 'CITY_PROPER', requester: 'PUBLIC', category: 'HELP', handling: 'ONLINE_1', service: 'HOTLINE' },
}));

test('the records of a page are a CSV file too, ten thousand a request, and on by the header', async () => {
  const server = await served({}, MANY);
  const { json } = await question(server, { query: '{ requestRecords(first: 1) { csvUrl(lang: EN) } }' });
  const first = await fetchCsv(server, found(json.data, 'requestRecords.csvUrl'));
  expect(first.lines.slice(0, 2)).toEqual([
    'Record,Day,Channel,Channel code,Level,Level code,Requester,Requester code,Category,Category code,Handling,Handling code,Service,Service code,Resolved,Resolved on time,Evaluated,Satisfied,Batch,File,Line',
    'm00000,2024-01-01,WeChat,WECHAT,City proper,CITY_PROPER,Public,PUBLIC,Request for help,HELP,"Answered online, first printed column",ONLINE_1,12345 hotline,HOTLINE,1,1,0,0,january,january.csv,2',
  ]);
  expect(first.lines).toHaveLength(10_001);
  const rest = await fetchCsv(server, first.next);
  expect([...first.lines.slice(1), ...rest.lines.slice(1)].map((line) => line.split(',')[0])).toEqual(MANY.map(({ id }) => id));
  expect(rest.next).toBeNull();
});

test('the records behind a cell are a CSV file, from the cursor on', async () => {
  const server = await served({});
  const numbers = await question(server, { query: '{ requests(groupBy: [SUBCHANNEL], where: { channel: { eq: "WECHAT" } }) { rows { received { id } } } }' });
  const [cell] = everyField(numbers.json.data, 'id');
  const query = 'query ($cell: ID!) { requestRecords(cell: $cell, first: 98) { csvUrl pageInfo { endCursor } } }';
  const { json } = await question(server, { query, variables: { cell } });
  expect((await fetchCsv(server, found(json.data, 'requestRecords.csvUrl'))).lines).toHaveLength(101);
  const after = found(json.data, 'requestRecords.pageInfo.endCursor');
  const rest = await question(server, { query: query.replace('first: 98', 'first: 98, after: $after').replace('$cell: ID!', '$cell: ID!, $after: String'), variables: { cell, after } });
  expect((await fetchCsv(server, found(rest.json.data, 'requestRecords.csvUrl'))).lines.slice(1).map((line) => line.split(',')[0])).toEqual(['r4900', 'r4950']);
});

test('a record whose name a spreadsheet would run is held harmless', async () => {
  const [row] = ROWS;
  if (row === undefined) throw new Error('there is no row');
  const server = await served({}, [{ ...row, id: '=HYPERLINK("http://x","y")' }]);
  const { json } = await question(server, { query: '{ requestRecords { csvUrl } }' });
  expect((await fetchCsv(server, found(json.data, 'requestRecords.csvUrl'))).lines[1]).toMatch(/^"'=HYPERLINK\(""http:\/\/x"",""y""\)",/u);
});

test('an address that carries no question is refused in words', async () => {
  const server = await served({});
  const request = { where: undefined, cell: undefined, role: 'DENOMINATOR', direction: 'ASC', after: undefined, before: undefined } as const;
  const addresses = ['/records.csv', '/records.csv?q=x', `/records.csv?q=${encodeRecordsRequest({ ...request, fact: 'indicators' })}`, `/records.csv?q=${encodeRecordsRequest({ ...request, fact: 'requests', after: 'x' })}`, `/records.csv?q=${encodeRecordsRequest({ ...request, fact: 'requests', where: { chanel: { eq: 'PHONE' } } })}`];
  const answers = await Promise.all(addresses.map((address) => fetchCsv(server, address)));
  expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400]);
  expect(answers.map(({ lines }) => /"code":"(\w+)"/u.exec(lines.join(''))?.[1])).toEqual(['BAD_QUESTION', 'BAD_QUESTION', 'UNKNOWN_FACT', 'INVALID_CURSOR', 'UNKNOWN_DIMENSION']);
});
