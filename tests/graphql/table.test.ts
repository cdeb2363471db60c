import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../src/answer.js';
import { catalogue } from '../../schema/catalog.js';
import { csvOf, decodeQuestion, tableOf } from '../../src/graphql/index.js';
import type { SqliteWarehouse } from '../../src/warehouse/index.js';
import { askHotline, type Ask } from '../support/askHotline.js';
import { found } from '../support/found.js';
import { openSeededWarehouse } from '../support/openTestWarehouse.js';

let warehouse: SqliteWarehouse;
let ask: Ask;
beforeAll(async () => {
  warehouse = await openSeededWarehouse();
  ask = await askHotline(warehouse);
});
afterAll(() => warehouse.close());

const QUERY = `{ requests(groupBy: [CHANNEL], totals: GRAND) {
  rows { received { exact yoy { published } share(of: PARENT) { exact } } }
  table(lang: EN) { columns { name label type unit role } rows csvUrl }
} }`;

describe('the rectangle', () => {
  test('has a column for the kind where totals are asked for, one a key, and those of the measures selected', async () => {
    const { data } = await ask(QUERY);
    expect(found(data, 'requests.table.columns')).toEqual([
      { name: 'kind', label: 'Row kind', type: 'TEXT', unit: null, role: 'DIMENSION' },
      { name: 'channel', label: 'Channel', type: 'TEXT', unit: null, role: 'DIMENSION' },
      { name: 'received', label: 'Received', type: 'DECIMAL', unit: 'requests', role: 'MEASURE' },
      { name: 'received.yoy.published', label: 'Received, year on year as printed', type: 'DECIMAL', unit: null, role: 'CHANGE' },
      { name: 'received.yoy.rate', label: 'Received, year on year', type: 'DECIMAL', unit: null, role: 'CHANGE' },
      { name: 'received.share.PARENT', label: 'Received, share', type: 'DECIMAL', unit: null, role: 'SHARE' },
    ]);
  });

  test('holds the numbers of the rows', async () => {
    const { data } = await ask(QUERY);
    expect(found(data, 'requests.table.rows')).toEqual([
      ['Member', 'Phone', '2387563', '0.064', null, '0.80748890260503420111'],
      ['Member', 'Internet', '467170', '0.053', null, '0.15799984780715475476'],
      ['Member', 'Transferred in', '91762', '-0.248', null, '0.03103448858976418564'],
      ['Member', 'Other', '10280', null, null, '0.00347676099804685849'],
      ['Grand total', null, '2956775', '0.054', null, '1'],
    ]);
    const ofRows = found(data, 'requests.rows');
    const exact = Array.isArray(ofRows) ? ofRows.map((row) => found(row, 'received.exact')) : [];
    expect(exact).toEqual(['2387563', '467170', '91762', '10280', '2956775']);
  });

  test('alone shows every measure, in the language asked for', async () => {
    const { data } = await ask('{ calls { table { columns { label unit } rows } } }');
    expect(found(data, 'calls.table.columns')).toContainEqual({ label: '平均等待时长', unit: '秒' });
    expect(found(data, 'calls.table.rows')).toEqual([['2024', null, '2557842', null, null, null, null, null, '0.9902', '6.3', '138.19', '0.004']]);
  });

  test('of indicators carries the unit of each row', async () => {
    const { data } = await ask('{ indicators(groupBy: [INDICATOR], where: { indicator: { in: ["POLICE_110_SEATS", "POLICE_110_ON_TIME_RATE"] } }) { table { rows } } }');
    expect(found(data, 'indicators.table.rows')).toEqual([['联动专席人数', '78', '人'], ['非警务警情按时办结率', '1', '%']]);
  });

  test('is the same through the address of its CSV file', async () => {
    const { data } = await ask(QUERY);
    const address = new URL(String(found(data, 'requests.table.csvUrl')), 'http://hotline');
    const question = decodeQuestion(address.searchParams.get('q') ?? '');
    const table = tableOf(await answer(question, { catalogue, warehouse }), address.searchParams.get('lang') === 'EN' ? 'EN' : 'ZH');
    expect(table.rows).toEqual(found(data, 'requests.table.rows'));
    expect(csvOf(table).split('\r\n').slice(0, 2)).toEqual([
      'Row kind,Channel,Received,"Received, year on year as printed","Received, year on year","Received, share"',
      'Member,Phone,2387563,0.064,,0.80748890260503420111',
    ]);
  });
});
