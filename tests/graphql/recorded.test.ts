import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Recorded, SqliteWarehouse } from '../../src/warehouse/index.js';
import { askHotline, type Ask } from '../support/askHotline.js';
import { everyField, found } from '../support/found.js';
import { openSeededWarehouse, openTestWarehouse, temporaryFolder } from '../support/openTestWarehouse.js';

/** How many requests came in by a channel; the first `satisfied` of the evaluated half were satisfied. */
interface Came {
  readonly year: number;
  readonly channel: string;
  readonly count: number;
  readonly satisfied: number;
}

const CAME: readonly Came[] = [
  { year: 2023, channel: 'PHONE', count: 100, satisfied: 20 }, { year: 2024, channel: 'PHONE', count: 120, satisfied: 45 },
  { year: 2023, channel: 'WECHAT', count: 30, satisfied: 15 }, { year: 2024, channel: 'WECHAT', count: 45, satisfied: 15 },
  { year: 2023, channel: 'INTERNET', count: 6, satisfied: 0 }, { year: 2024, channel: 'INTERNET', count: 6, satisfied: 3 },
  { year: 2024, channel: 'TRANSFER', count: 10, satisfied: 5 },
  { year: 2023, channel: 'OTHER', count: 8, satisfied: 4 },
];

const ROWS: readonly Recorded[] = CAME.flatMap(({ year, channel, count, satisfied }) => Array.from({ length: count }, (_, index): Recorded => ({
  id: `${year}-${channel}-${index}`, day: year * 10000 + (1 + (index % 12)) * 100 + 1 + (index % 28),
  members: { channel, level: 'CITY_PROPER', requester: index % 3 === 0 ? 'ENTERPRISE' : 'PUBLIC', category: 'HELP', handling: index % 2 === 0 ? 'ONLINE_1' : 'DEPARTMENT', service: 'HOTLINE' },
  sums: { resolved: 1, onTime: index % 5 === 0 ? 0 : 1, evaluated: index < count / 2 ? 1 : 0, satisfied: index < satisfied ? 1 : 0 },
})));

let warehouse: SqliteWarehouse;
let ask: Ask;
beforeAll(async () => {
  warehouse = openTestWarehouse(temporaryFolder());
  await warehouse.loadBatch({ id: 'two-years', fact: 'requests', covers: { from: 20230101, to: 20241231 }, chunks: [{ rows: ROWS }] });
  ask = await askHotline(warehouse);
});
afterAll(() => warehouse.close());

const YOY = 'yoy { status basis base absolute rate display reason(lang: EN) }';

describe('325 recorded requests over two years', () => {
  test('by channel: changes are computed, and a channel of one year only has no base', async () => {
    const { data, errors } = await ask(`{ requests(groupBy: [YEAR, CHANNEL], where: { year: { eq: 2024 } }) { rows { key { channel { code } } received { value basis recorded ${YOY} } } } }`);
    const change = (code: string, value: number, base: number | null, absolute: number | null, rate: number | null, display: string): object => ({
      key: { channel: { code } },
      received: { value, basis: 'COMPUTED', recorded: value, yoy: {
        status: base === null ? 'NO_BASE' : 'OK', basis: base === null ? null : 'COMPUTED', base, absolute, rate, display, reason: base === null ? 'there is no data for the earlier period' : null,
      } },
    });
    expect(errors).toEqual([]);
    expect(data).toEqual({ requests: { rows: [
      change('PHONE', 120, 100, 20, 0.2, '+20.00%'), change('INTERNET', 51, 36, 15, 0.4166666666666667, '+41.67%'),
      change('TRANSFER', 10, null, null, null, '—（没有上一年的数据）'),
    ] } });
  });

  test('rates are recomposed in every total, and change by percentage points', async () => {
    const { data } = await ask(`{ requests(groupBy: [CHANNEL], where: { year: { eq: 2024 } }, totals: GRAND) { rows { kind satisfactionRate { exact display derivation(lang: EN) yoy { unit base absolute rate display en: display(lang: EN) } } } } }`);
    expect(found(data, 'requests.rows.0.satisfactionRate')).toMatchObject({ exact: '0.75', display: '75.00%', yoy: { unit: 'PERCENTAGE_POINT', base: 0.4, absolute: 0.35, rate: null, display: '+35.00个百分点', en: '+35.00 percentage points' } });
    expect(found(data, 'requests.rows.3')).toMatchObject({ kind: 'GRAND_TOTAL', satisfactionRate: { derivation: [
      'Satisfaction rate · 2024: 74.73%', '68 ÷ 91 ≈ 0.747253', '68: summed from recorded rows, Satisfied', '91: summed from recorded rows, Evaluated',
    ] } });
  });

  test('order and pages change no number of a row', async () => {
    const rows = async (more: string): Promise<unknown[]> => {
      const asked = await ask(`{ requests(groupBy: [YEAR, CHANNEL, REQUESTER] ${more}) { rows { id received { value ${YOY} share { value } change(from: "2023") { rate status } } satisfactionRate { value ${YOY} } } } }`);
      expect(asked.errors).toEqual([]);
      const all = found(asked.data, 'requests.rows');
      return Array.isArray(all) ? all.map((row: unknown) => row) : [];
    };
    const whole = await rows('');
    expect(whole).toHaveLength(12);
    const byId = new Map(whole.map((row) => [found(row, 'id'), row]));
    for (const more of [', first: 3', ', orderBy: [{ by: YOY_RATE }], first: 5', ', orderBy: [{ by: SHARE, direction: ASC }]', ', orderBy: [{ by: CODE, dimension: CHANNEL, direction: DESC }], first: 2']) {
      const some = await rows(more);
      expect(some.length).toBeGreaterThan(0);
      for (const row of some) expect(row).toEqual(byId.get(found(row, 'id')));
    }
  });

  test('requests coded with a channel above the level grouped by stand for themselves, and are found again', async () => {
    const cell = 'id value sources { printed }';
    const asked = await ask(`{ requests(groupBy: [SUBCHANNEL], where: { year: { eq: 2024 } }, totals: GRAND) { rows { id key { subchannel { code } } received { ${cell} } } } }`);
    expect(found(asked.data, 'requests.rows')).toMatchObject([
      { key: { subchannel: { code: 'PHONE' } }, received: { value: 120 } }, { key: { subchannel: { code: 'INTERNET' } }, received: { value: 6 } },
      { key: { subchannel: { code: 'WECHAT' } }, received: { value: 45 } }, { key: { subchannel: { code: 'TRANSFER' } }, received: { value: 10 } }, { key: { subchannel: null }, received: { value: 181 } },
    ]);
    const cells = everyField(asked.data, 'received');
    expect(new Set(cells.map((each) => found(each, 'id'))).size).toBe(5);
    for (const each of cells) expect(await ask(`query ($id: ID!) { cell(id: $id) { ${cell} } }`, { id: found(each, 'id') })).toEqual({ data: { cell: each }, errors: [] });
    for (const id of everyField(found(asked.data, 'requests.rows'), 'id').filter((each) => String(each).startsWith('row:'))) {
      const again = await ask('query ($id: ID!) { node(id: $id) { id ... on RequestsRow { key { subchannel { code } } received { value } } } }', { id });
      expect(again.errors).toEqual([]);
      expect(found(again.data, 'node.id')).toBe(id);
    }
  });

  test('what one measure selects is read though another does not select it', async () => {
    const { data } = await ask('{ requests(groupBy: [CHANNEL], where: { year: { eq: 2024 } }, first: 1) { rows { received { value } evaluated { yoy { base } } satisfied { share { value } change(from: "2023") { base } } } } }');
    expect(found(data, 'requests.rows')).toEqual([{ received: { value: 120 }, evaluated: { yoy: { base: 50 } }, satisfied: { share: { value: 45 / 68 }, change: { base: 20 } } }]);
  });

  test('a share of a share is read through its denominators', async () => {
    const { data, errors } = await ask('{ requests(groupBy: [SUBCHANNEL], where: { year: { eq: 2024 }, channel: { eq: "WECHAT" } }) { rows { received { value share { value denominator { value yoy { rate } share { value denominator { value change(from: "2023") { rate } } } } } } } } }');
    expect(errors).toEqual([]);
    expect(found(data, 'requests.rows')).toEqual([{ received: { value: 45, share: { value: 45 / 51, denominator: { value: 51, yoy: { rate: 0.4166666666666667 }, share: { value: 51 / 181, denominator: { value: 181, change: { rate: 0.2569444444444444 } } } } } } }]);
  });

  test('a change from a named quarter', async () => {
    const { data } = await ask('{ requests(groupBy: [QUARTER], where: { quarter: { eq: "2024-Q2" } }) { rows { key { quarter } received { value change(from: "2024-Q1") { status base } other: change(from: "2023") { status reason(lang: EN) } } } } }');
    expect(found(data, 'requests.rows.0')).toMatchObject({ key: { quarter: '2024-Q2' }, received: { change: { status: 'OK' }, other: { status: 'NOT_COMPARABLE', reason: 'the two are not whole periods of the same level' } } });
  });
});

test('beside the edition a cell carries both numbers, and its year on year comes from the rows', async () => {
  const both = await openSeededWarehouse(temporaryFolder());
  await both.loadBatch({ id: 'two-years', fact: 'requests', covers: { from: 20230101, to: 20241231 }, chunks: [{ rows: ROWS }] });
  const { data } = await (await askHotline(both))(`{ requests(groupBy: [YEAR, CHANNEL]) { rows { key { year channel { code } } received { id value basis published recorded verdict yoy { base basis published verdict } } } } }`);
  expect(found(data, 'requests.rows')).toContainEqual({
    key: { year: 2024, channel: { code: 'PHONE' } },
    received: { id: 'cell:requests.received:2024;channel=PHONE;service=HOTLINE@nantong-2024', value: 2387563, basis: 'PUBLISHED', published: 2387563, recorded: 120, verdict: 'INCONSISTENT', yoy: { base: 100, basis: 'COMPUTED', published: 0.064, verdict: 'INCONSISTENT' } },
  });
  await both.close();
});
