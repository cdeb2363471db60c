import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SqliteWarehouse } from '../../src/warehouse/index.js';
import { askHotline, type Ask } from '../support/askHotline.js';
import { openSeededWarehouse } from '../support/openTestWarehouse.js';

let warehouse: SqliteWarehouse;
let ask: Ask;
beforeAll(async () => {
  warehouse = await openSeededWarehouse();
  ask = await askHotline(warehouse);
});
afterAll(() => warehouse.close());

describe('a mistake gives one clear error and nothing else', () => {
  test.each([
    ['a negative page', '{ requests(first: -1) { totalRows } }', 'FIRST_OUT_OF_RANGE', '"first" is -1; it must be a whole number from 0 to 10000'],
    ['a page for everything', '{ requests(first: 2147483647) { totalRows } }', 'FIRST_OUT_OF_RANGE', '"first" is 2147483647'],
    ['an unknown member', '{ requests(where: { channel: { eq: "PHNE" } }) { totalRows } }', 'UNKNOWN_MEMBER', 'Did you mean "PHONE"?'],
    ['an unknown member inside a list', '{ requests(where: { or: [{ channel: { in: ["PHONE", "FAX"] } }] }) { totalRows } }', 'UNKNOWN_MEMBER', '"FAX" is not a member of channel'],
    ['a misspelt enum', '{ requests(groupBy: [CHANEL]) { totalRows } }', 'GRAPHQL', 'Did you mean the enum value "CHANNEL"'],
    ['an unknown edition', '{ requests(edition: { id: "nantong-2042" }) { totalRows } }', 'UNKNOWN_EDITION', 'Did you mean "nantong-2024"?'],
    ['an unknown edition to reconcile', '{ reconciliation(edition: "nantong-2042") { summary { verdict } } }', 'UNKNOWN_EDITION', 'Did you mean "nantong-2024"?'],
    ['a period that is none', '{ requests(where: { month: { eq: "2024-13" } }) { totalRows } }', 'BAD_PERIOD', '"2024-13" is not a month'],
    ['a change from no period', '{ requests { rows { received { change(from: "last year") { rate } } } } }', 'BAD_PERIOD', '"last year" is not a period'],
    ['a share along nothing grouped', '{ requests(groupBy: [CHANNEL]) { rows { received { share(along: "requester") { value } } } } }', 'DIMENSION_NOT_GROUPED', 'share(along: "requester")'],
    ['a cursor of another question', '{ requests(after: "bm9wZQ") { totalRows } }', 'INVALID_CURSOR', '"after" is not a cursor of this question'],
    ['members under no member', '{ catalogue { facts { dimensions { members(under: "NOBODY") { code } } } } }', 'UNKNOWN_MEMBER', '"NOBODY" is not a member of date'],
    ['too few members', '{ catalogue { facts { dimensions { members(first: -1) { code } } } } }', 'FIRST_OUT_OF_RANGE', '"first" is -1'],
    ['a null first', 'query ($first: Int) { requests(first: $first) { totalRows } }', 'GRAPHQL', 'first'],
  ])('%s', async (_, query, code, words) => {
    const { data, errors } = await ask(query, query.startsWith('query') ? { first: null } : undefined);
    expect(data).toBeNull();
    expect(errors[0]?.code).toBe(code);
    expect(errors[0]?.message).toContain(words);
    expect(new Set(errors.map((error) => error.code))).toEqual(new Set([code]));
  });
});

describe('reconciliation that is not served', () => {
  test('says so instead of showing that nothing was found', async () => {
    const { data, errors } = await ask('{ reconciliation(edition: "nantong-2024") { summary { verdict } } }');
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ code: 'NOT_AVAILABLE', message: 'Reconciliation is not served yet' }]);
  });

  test('also on a cell', async () => {
    const { errors } = await ask('{ requests { rows { received { findings { id } } } } }');
    expect(errors).toMatchObject([{ code: 'NOT_AVAILABLE', path: 'requests.rows.0.received.findings' }]);
  });
});
