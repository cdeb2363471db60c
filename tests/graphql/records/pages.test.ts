import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Recorded, SqliteWarehouse } from '../../../src/warehouse/index.js';
import { askHotline, type Ask } from '../../support/askHotline.js';
import { found } from '../../support/found.js';
import { openTestWarehouse } from '../../support/openTestWarehouse.js';

const request = (id: string, day: number, more: Partial<Recorded['members']> = {}): Recorded => ({
  id, day, members: { channel: 'PHONE', level: 'CITY_PROPER', requester: 'PUBLIC', category: 'HELP', handling: 'ONLINE_1', service: 'HOTLINE', ...more },
  sums: { resolved: 1, onTime: 1, evaluated: 0, satisfied: 0 },
});

/** Ten requests on three days; their ids are not in the order of their days. */
const ROWS: readonly Recorded[] = [
  request('j', 20240103), request('a', 20240103), request('工单-7', 20240103, { channel: 'WECHAT' }), request('b', 20240102), request('i', 20240102, { channel: 'INTERNET' }),
  request('c', 20240105, { channel: 'WECHAT' }), request('h', 20240105), request('d', 20240105, { service: 'TALENT' }), request('g', 20240102), request('e', 20240103),
];
const IN_ORDER = ['b', 'g', 'i', 'a', 'e', 'j', '工单-7', 'c', 'h'];

let warehouse: SqliteWarehouse;
let ask: Ask;
const load = async (id: string, rows: readonly Recorded[]): Promise<void> => {
  await warehouse.loadBatch({ id, fact: 'requests', covers: { from: 20240101, to: 20241231 }, files: [`${id}.csv`], chunks: [{ rows: rows.map((row, index) => ({ ...row, file: 0, line: index + 2 })) }] });
};
beforeAll(async () => {
  warehouse = openTestWarehouse();
  await load('january', ROWS);
  ask = await askHotline(warehouse);
});
afterAll(() => warehouse.close());

interface Page {
  readonly ids: readonly unknown[];
  readonly ends: Readonly<Record<string, unknown>>;
}

async function page(more: string): Promise<Page> {
  const { data, errors } = await ask(`{ requestRecords${more === '' ? '' : `(${more})`} { edges { cursor node { recordId } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`);
  expect(errors).toEqual([]);
  const edges = found(data, 'requestRecords.edges');
  return { ids: Array.isArray(edges) ? edges.map((edge: unknown) => found(edge, 'node.recordId')) : [], ends: { ...Object(found(data, 'requestRecords.pageInfo')) } };
}

const quoted = (cursor: unknown): string => JSON.stringify(cursor);

/** Every page's ids, read on with a cursor until there is no more. */
async function readThrough(size: number, more = '', between: (pages: number) => Promise<void> = async () => {}): Promise<unknown[][]> {
  const pages: unknown[][] = [];
  for (let after = ''; ;) {
    const { ids, ends } = await page([`first: ${size}`, more, after].filter((each) => each !== '').join(', '));
    pages.push([...ids]);
    if (pages.length > 50) throw new Error('the pages never end');
    if (ends['hasNextPage'] !== true) return pages;
    after = `after: ${quoted(ends['endCursor'])}`;
    await between(pages.length);
  }
}

test('a record tells its day, its members, its sums, and the batch, file and line that it came from', async () => {
  const { data, errors } = await ask(`{ requestRecords(where: { channel: { eq: "WECHAT" } }, first: 1) {
    totalCount notes(lang: EN) edges { node {
      id recordId day channel { code depth parent { code } } level { code } handling { code } service { code } resolved onTime evaluated satisfied file line
      batch { id name fact files loadedAt coversFrom coversTo records synthetic }
    } }
  } }`);
  expect(errors).toEqual([]);
  expect(data).toEqual({ requestRecords: {
    totalCount: 2, notes: ['No service is named, so the default member HOTLINE (12345 hotline) answers.'],
    edges: [{ node: {
      id: 'record:requests:工单-7', recordId: '工单-7', day: '2024-01-03', channel: { code: 'WECHAT', depth: 2, parent: { code: 'INTERNET' } }, level: { code: 'CITY_PROPER' },
      handling: { code: 'ONLINE_1' }, service: { code: 'HOTLINE' }, resolved: 1, onTime: 1, evaluated: 0, satisfied: 0, file: 'january.csv', line: 4,
      batch: { id: 'batch:requests:january', name: 'january', fact: 'requests', files: ['january.csv'], loadedAt: '2025-03-01T00:00:00.000Z', coversFrom: '2024-01-01', coversTo: '2024-12-31', records: 10, synthetic: false },
    } }],
  } });
});

test('a record and a batch are found again by their ids', async () => {
  const { data, errors } = await ask(`{
    record: node(id: "record:requests:工单-7") { __typename id ... on RequestRecord { day line channel { code } batch { name } } }
    batch: node(id: "batch:requests:january") { __typename id ... on Batch { name records } }
  }`);
  expect(errors).toEqual([]);
  expect(data).toEqual({
    record: { __typename: 'RequestRecord', id: 'record:requests:工单-7', day: '2024-01-03', line: 4, channel: { code: 'WECHAT' }, batch: { name: 'january' } },
    batch: { __typename: 'Batch', id: 'batch:requests:january', name: 'january', records: 10 },
  });
});

test.each(['record:', 'record:requests:', 'record:requests:none', 'record:nothing:a', 'record:indicators:a', 'batch:', 'batch:requests:none', 'batch:calls:january'])('there is nothing of the id %j', async (id) => {
  expect(await ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ data: { node: null }, errors: [] });
});

describe('records come by day, then by id', () => {
  test('whatever the page size', async () => {
    for (const size of [1, 2, 3, 4, 9, 100]) expect((await readThrough(size)).flat()).toEqual(IN_ORDER);
  });

  test('or from the latest day', async () => {
    for (const size of [1, 4]) expect((await readThrough(size, 'direction: DESC')).flat()).toEqual(IN_ORDER.toReversed());
  });

  test('a page says what lies before and behind it', async () => {
    const first = await page('first: 4');
    expect([first.ids, first.ends['hasPreviousPage'], first.ends['hasNextPage']]).toEqual([['b', 'g', 'i', 'a'], false, true]);
    const second = await page(`first: 4, after: ${quoted(first.ends['endCursor'])}`);
    expect([second.ids, second.ends['hasPreviousPage'], second.ends['hasNextPage']]).toEqual([['e', 'j', '工单-7', 'c'], true, true]);
    const back = await page(`last: 3, before: ${quoted(second.ends['startCursor'])}`);
    expect([back.ids, back.ends['hasPreviousPage'], back.ends['hasNextPage']]).toEqual([['g', 'i', 'a'], true, true]);
    const between = await page(`after: ${quoted(first.ends['startCursor'])}, before: ${quoted(second.ends['startCursor'])}`);
    expect([between.ids, between.ends['hasPreviousPage'], between.ends['hasNextPage']]).toEqual([['g', 'i', 'a'], true, true]);
    const end = await page('last: 2');
    expect([end.ids, end.ends['hasPreviousPage'], end.ends['hasNextPage']]).toEqual([['c', 'h'], true, false]);
    const turned = await page('last: 2, direction: DESC');
    expect([turned.ids, turned.ends['hasPreviousPage'], turned.ends['hasNextPage']]).toEqual([['g', 'b'], true, false]);
  });

  test('an empty page has no cursors', async () => {
    expect(await page('first: 0')).toEqual({ ids: [], ends: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null } });
    expect(await page('where: { year: { eq: 1999 } }')).toEqual({ ids: [], ends: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } });
  });

  test('a cursor is good in another question about the fact', async () => {
    const { ends } = await page('first: 4, where: { service: { eq: "_T" } }');
    expect((await page(`after: ${quoted(ends['endCursor'])}, where: { service: { eq: "TALENT" } }`)).ids).toEqual(['d']);
  });
});

describe('the same filters as of cells', () => {
  test.each([
    ['where: { service: { eq: "_T" } }', [...IN_ORDER.slice(0, 8), 'd', 'h']],
    ['where: { channel: { under: "INTERNET" } }', ['i', '工单-7', 'c']],
    ['where: { channel: { eq: "~INTERNET" } }', ['i']],
    ['where: { day: { gte: "2024-01-03" }, channel: { notIn: ["WECHAT"] } }', ['a', 'e', 'j', 'h']],
    ['where: { or: [{ day: { eq: "2024-01-02" }, channel: { eq: "PHONE" } }, { channel: { eq: "WECHAT" } }] }', ['b', 'g', '工单-7', 'c']],
  ])('%s', async (where, ids) => {
    expect((await page(where)).ids).toEqual(ids);
    expect((await readThrough(1, where)).flat()).toEqual(ids);
    expect(found((await ask(`{ requestRecords(${where}) { totalCount } }`)).data, 'requestRecords.totalCount')).toBe(ids.length);
  });
});

describe('mistakes are told', () => {
  const cursorOfCalls = Buffer.from('calls:20240105:x').toString('base64url');
  test.each([
    ['first: -1', 'FIRST_OUT_OF_RANGE', 'first'], ['first: 10001', 'FIRST_OUT_OF_RANGE', 'first'], ['last: -1', 'FIRST_OUT_OF_RANGE', 'last'],
    ['after: "x"', 'INVALID_CURSOR', 'after'], ['before: ""', 'INVALID_CURSOR', 'before'], [`after: "${cursorOfCalls}"`, 'INVALID_CURSOR', 'after'],
    [`after: "${Buffer.from('requests:20240231:x').toString('base64url')}"`, 'INVALID_CURSOR', 'after'],
    ['where: { channel: { eq: "PHONO" } }', 'UNKNOWN_MEMBER', 'where.channel.eq'], ['where: { month: { eq: "2024-13" } }', 'BAD_PERIOD', 'where.month.eq'],
  ])('%s', async (given, code, place) => {
    expect((await ask(`{ requestRecords(${given}) { edges { cursor } } }`)).errors).toMatchObject([{ code, place }]);
  });

  test('whose cursor it is', async () => {
    const { errors } = await ask(`{ requestRecords(after: "${cursorOfCalls}") { edges { cursor } } }`);
    expect(errors[0]?.message).toBe('"after" is a cursor of records of calls; use the cursor of an edge, or startCursor or endCursor of a page, of records of requests');
  });
});

test('while more is loaded, no record comes twice, none is skipped, and new ones come in their place', async () => {
  const pages = await readThrough(2, '', async (read) => {
    if (read === 1) await load('late', [request('aa', 20240101), request('f', 20240102), request('zz', 20240102), request('ab', 20240103), request('z', 20240110)]);
  });
  // The first page ended with g of 2 January: what is new before it is past, what is new behind it comes.
  expect(pages.flat()).toEqual(['b', 'g', 'i', 'zz', 'a', 'ab', 'e', 'j', '工单-7', 'c', 'h', 'z']);
});
