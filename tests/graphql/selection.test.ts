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

const plain = '{ requests(groupBy: [CHANNEL]) { rows { key { channel { code } } received { value yoy { published } share { value } } } } }';

describe('the same question in other words gives the same numbers', () => {
  test.each([
    ['fragments', `
      { requests(groupBy: [CHANNEL]) { ...result } }
      fragment result on RequestsResult { rows { ...row } }
      fragment row on RequestsRow { key { ... on RequestsKey { channel { code } } } received { ...cell } }
      fragment cell on Cell { value ... { yoy { published } } share { value } }`, {}],
    ['variables', `
      query ($by: [RequestsDimension!]!, $base: ChangeBase!, $along: String) {
        requests(groupBy: $by) { rows { key { channel { code } } received { value yoy(base: $base) { published } share(along: $along) { value } } } }
      }`, { by: ['CHANNEL'], base: 'BEST', along: 'CHANNEL' }],
    ['@include and @skip', `
      query ($yes: Boolean!, $no: Boolean!) {
        requests(groupBy: [CHANNEL]) { rows { key { channel { code } year @include(if: $no) } received { value @skip(if: $no) ... @include(if: $yes) { yoy { published } } share @skip(if: $no) { value } } } }
      }`, { yes: true, no: false }],
    ['fields given twice', `
      { requests(groupBy: [CHANNEL]) { rows { key { channel { code } } received { value } received { yoy { published } } } ... { rows { received { share { value } } } } } }`, {}],
  ])('%s', async (_, query, variables) => {
    expect(await ask(query, variables)).toEqual(await ask(plain));
  });

  test('aliases', async () => {
    const { data } = await ask(`{
      a: requests(groupBy: [CHANNEL]) { lines: rows { k: key { c: channel { code } } n: received { v: value whole: share(of: GRAND_TOTAL) { value } part: share(along: "channel") { value } } } }
    }`);
    expect(data).toMatchObject({ a: { lines: [{ k: { c: { code: 'PHONE' } }, n: { v: 2387563, whole: { value: 0.8074889026050343 }, part: { value: 0.8074889026050343 } } }, {}, {}, {}] } });
  });
});

const PARTS = ['value', 'exact', 'status', 'basis', 'published', 'computed', 'recorded', 'verdict', 'yoy { published status }', 'change(from: "2023") { status }', 'share { value }', 'share(of: GRAND_TOTAL) { value denominator { value yoy { published } share { value } } }', 'interval { lower upper }', 'sources { printed }', 'derivation', 'display', 'id'];

test.each(PARTS)('%s is the same alone as among everything else', async (part) => {
  const rows = (selection: string): string => `{ requests(groupBy: [REQUESTER, CHANNEL], totals: SUBTOTALS) { rows { received { ${selection} } } } }`;
  const alone = await ask(rows(`part: ${part}`));
  const among = await ask(rows(`part: ${part} ${PARTS.map((each, index) => `p${index}: ${each}`).join(' ')}`).replace('rows {', 'rows { onlineAnswerRate { value } '));
  expect(alone.errors).toEqual([]);
  expect(among.data).toMatchObject(alone.data ?? {});
});

describe('a dimension selected but not grouped by', () => {
  test('is refused before any work, with what to write', async () => {
    const { data, errors } = await ask('{ requests(groupBy: [YEAR]) { rows { key { year channel { code } } received { value } } } }');
    expect(data).toBeNull();
    expect(errors).toEqual([{
      code: 'DIMENSION_NOT_GROUPED', place: 'requests.rows.key.channel', path: 'requests',
      message: '"channel" is selected at requests.rows.key.channel but not grouped by; write groupBy: [YEAR, CHANNEL], or leave it out',
    }]);
  });

  test('is found in fragments and behind aliases, several in one error', async () => {
    const { errors } = await ask(`
      { mine: requests(groupBy: [CHANNEL]) { lines: rows { ...row } } }
      fragment row on RequestsRow { k: key { ... on RequestsKey { y: year month channel { code } } } }`);
    expect(errors).toMatchObject([{ code: 'DIMENSION_NOT_GROUPED', path: 'mine' }]);
    expect(errors[0]?.message).toContain('mine.rows.k.y');
    expect(errors[0]?.message).toContain('mine.rows.k.month');
  });

  test('is no mistake where it is skipped, and __typename is no dimension', async () => {
    const query = 'query ($with: Boolean!) { requests(groupBy: [CHANNEL]) { rows { key { __typename year @include(if: $with) month @skip(if: true) ... @skip(if: true) { day } } } totalRows } }';
    expect((await ask(query, { with: false })).errors).toEqual([]);
    expect((await ask(query, { with: true })).errors).toMatchObject([{ code: 'DIMENSION_NOT_GROUPED' }]);
  });

  test('does not stop another field of the query', async () => {
    const { errors } = await ask('{ requests { rows { key { channel { code } } } } knowledge(groupBy: [SERVICE]) { totalRows } }');
    expect(errors).toMatchObject([{ path: 'requests' }]);
  });
});

test('rows, totals and pages need no measure to be selected', async () => {
  const { data, errors } = await ask('{ requests(groupBy: [CHANNEL], first: 2) { totalRows pageInfo { hasNextPage } rows { key { channel { code } } } } }');
  expect(errors).toEqual([]);
  expect(data).toEqual({ requests: { totalRows: 4, pageInfo: { hasNextPage: true }, rows: [{ key: { channel: { code: 'PHONE' } } }, { key: { channel: { code: 'INTERNET' } } }] } });
});
