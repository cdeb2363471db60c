import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SqliteWarehouse } from '../../src/warehouse/index.js';
import { askHotline, type Ask } from '../support/askHotline.js';
import { openSeededWarehouse } from '../support/openTestWarehouse.js';
import { found } from '../support/found.js';

let warehouse: SqliteWarehouse;
let ask: Ask;
beforeAll(async () => {
  warehouse = await openSeededWarehouse();
  ask = await askHotline(warehouse);
});
afterAll(() => warehouse.close());

const QUERY = `query ($first: Int!, $after: String, $orderBy: [RequestsOrder!]) {
  requests(groupBy: [REQUESTER, CHANNEL], first: $first, after: $after, orderBy: $orderBy) {
    rows { id key { requester { code } channel { code } } received { value yoy { published } share { exact } } } totalRows pageInfo { hasNextPage endCursor }
  }
}`;

/** Every row, page by page. */
async function readThrough(first: number, orderBy: unknown): Promise<unknown[]> {
  const rows: unknown[] = [];
  for (let after: unknown = null; ;) {
    const { data, errors } = await ask(QUERY, { first, after, orderBy });
    expect(errors).toEqual([]);
    const page = found(data, 'requests.rows');
    if (Array.isArray(page)) rows.push(...page.map((row: unknown) => row));
    expect(found(data, 'requests.totalRows')).toBe(8);
    if (found(data, 'requests.pageInfo.hasNextPage') !== true) return rows;
    after = found(data, 'requests.pageInfo.endCursor');
  }
}

const ORDERS = [[], [{ by: 'VALUE' }], [{ by: 'SHARE', direction: 'ASC' }], [{ by: 'LABEL', dimension: 'CHANNEL' }, { by: 'YOY_RATE' }]];

test.each(ORDERS)('reading on by cursor gives the rows of one large page, ordered by %j', async (...orderBy) => {
  const whole = found((await ask(QUERY, { first: 100, orderBy })).data, 'requests.rows');
  expect(whole).toHaveLength(8);
  for (const first of [1, 3, 8]) expect(await readThrough(first, orderBy)).toEqual(whole);
});

test('a row has the same id and the same numbers in every order', async () => {
  const byId = async (orderBy: unknown): Promise<unknown> => {
    const rows = found((await ask(QUERY, { first: 100, orderBy })).data, 'requests.rows');
    return Array.isArray(rows) ? new Set(rows) : rows;
  };
  expect(await byId(ORDERS[1])).toEqual(await byId(ORDERS[3]));
});

test('an empty page reads on from nowhere', async () => {
  const { data } = await ask(QUERY, { first: 0 });
  expect(data).toEqual({ requests: { rows: [], totalRows: 8, pageInfo: { hasNextPage: true, endCursor: null } } });
});
