import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AddedMember } from '../../src/model/index.js';
import type { Recorded, SqliteWarehouse } from '../../src/warehouse/index.js';
import { askHotline, type Ask } from '../support/askHotline.js';
import { found } from '../support/found.js';
import { openSeededWarehouse, openTestWarehouse } from '../support/openTestWarehouse.js';
import { printedEdition, type PrintedFigure } from '../support/printedEdition.js';

const REQUESTS = ['channel', 'level', 'requester', 'category', 'handling', 'service'];
const place = (code: string, zh: string, en: string): AddedMember => ({ dimension: 'level', code, parent: null, label: { zh, en }, printed: [], unit: null });
const TAIZHOU = place('TAIZHOU', '泰州市', 'Taizhou');

const figure = (value: string, period: string, measure = 'received', members: PrintedFigure['members'] = {}): PrintedFigure => ({ value, period, measure, members: { service: 'HOTLINE', ...members } });

/** An edition of one place. */
async function load(warehouse: SqliteWarehouse, id: string, level: string, figures: readonly PrintedFigure[], members: readonly AddedMember[] = []): Promise<void> {
  const own = figures.map((each) => ({ ...each, members: { level, ...each.members } }));
  await warehouse.loadEdition(printedEdition({ id, fact: 'requests', dimensions: REQUESTS, figures: own, members, publishedAt: '2025-01-20' }));
}

const received = '{ value basis reason(lang: EN) edition { id } }';
const over = (filter: string): string => `{ requests(groupBy: [], where: { ${filter} }) { notes(lang: EN) rows { received ${received} satisfactionRate { value reason(lang: EN) } } } }`;
const SERVICE = 'No service is named, so the default member HOTLINE (12345 hotline) answers.';

describe('two cities in one warehouse', () => {
  let warehouse: SqliteWarehouse;
  let ask: Ask;
  beforeAll(async () => {
    warehouse = openTestWarehouse();
    await load(warehouse, 'nantong-2023', 'NANTONG', [figure('90', '2023'), figure('0.9', '2023', 'satisfactionRate')]);
    await load(warehouse, 'nantong-2024', 'NANTONG', [figure('100', '2024'), figure('70', '2024', 'received', { channel: 'PHONE' }), figure('30', '2024', 'received', { channel: 'INTERNET' })]);
    await load(warehouse, 'taizhou-2024', 'TAIZHOU', [figure('50', '2024'), figure('40', '2024', 'received', { channel: 'PHONE' }), figure('0.8', '2024', 'satisfactionRate')], [TAIZHOU]);
    ask = await askHotline(warehouse);
  });
  afterAll(() => warehouse.close());

  it('the only one with data for what is asked answers, and the notes say so', async () => {
    expect(await ask(over('year: { eq: 2023 }'))).toEqual({ errors: [], data: { requests: {
      notes: ['No level is named; only NANTONG (Nantong) has data for what is asked, and answers.', SERVICE],
      rows: [{ received: { value: 90, basis: 'PUBLISHED', reason: null, edition: { id: 'nantong-2023' } }, satisfactionRate: { value: 0.9, reason: null } }],
    } } });
  });

  it('where both have data they are added up, but no rate is; the notes name them', async () => {
    expect((await ask(over('year: { eq: 2024 }'))).data).toEqual({ requests: {
      notes: ['No level is named; NANTONG (Nantong), TAIZHOU (Taizhou) have data for what is asked: they are added up only where all are known. Filter by level or group by CITY for each.', SERVICE],
      rows: [{
        received: { value: 150, basis: 'COMPUTED', reason: null, edition: null },
        satisfactionRate: { value: null, reason: 'there is no total over several of CITY: Taizhou (TAIZHOU) has figures for this, but not Nantong (NANTONG); filter by level or group by CITY' },
      }],
    } });
  });

  it('a part that one of them does not print is no total: its row says who has it', async () => {
    const { data } = await ask('{ requests(groupBy: [CHANNEL], where: { year: { eq: 2024 } }, orderBy: [{ by: CODE, direction: ASC }]) { rows { key { channel { code } } received { value reason(lang: EN) } } } }');
    expect(found(data, 'requests.rows')).toEqual([
      { key: { channel: { code: 'INTERNET' } }, received: { value: null, reason: 'there is no total over several of CITY: Nantong (NANTONG) has figures for this, but not Taizhou (TAIZHOU); filter by level or group by CITY' } },
      { key: { channel: { code: 'PHONE' } }, received: { value: 110, reason: null } },
    ]);
  });

  it('over several years it is about the same cities in each, and a change compares the same', async () => {
    const { data } = await ask('{ requests { rows { key { year } received { value yoy { status base } } } } one: requests(where: { level: { eq: "NANTONG" } }) { notes rows { key { year } received { value yoy { status base } } } } }');
    expect(found(data, 'requests.rows')).toEqual([
      { key: { year: 2023 }, received: { value: null, yoy: { status: 'NO_BASE', base: null } } },
      { key: { year: 2024 }, received: { value: 150, yoy: { status: 'NO_BASE', base: null } } },
    ]);
    expect(found(data, 'one.rows.1')).toEqual({ key: { year: 2024 }, received: { value: 100, yoy: { status: 'OK', base: 90 } } });
  });

  it('an edition that is named answers with its own city, and takes the base from another of that city', async () => {
    const { data } = await ask('{ requests(groupBy: [], where: { year: { eq: 2024 } }, edition: { id: "nantong-2024" }) { rows { received { value yoy { base } } } } }');
    expect(found(data, 'requests.rows.0.received')).toEqual({ value: 100, yoy: { base: 90 } });
  });

  it('a cell of both is found again by its id, and so is one by the id that it had while there was one city', async () => {
    const { data } = await ask('{ requests(groupBy: [], where: { year: { eq: 2024 } }) { rows { received { id } } } }');
    const id = found(data, 'requests.rows.0.received.id');
    expect(id).toBe('cell:requests.received:2024;level=_T;service=HOTLINE@nantong-2024');
    const cells = await ask('query ($id: ID!) { both: cell(id: $id) { id value derivation(lang: EN) } old: cell(id: "cell:requests.received:2024;service=HOTLINE@nantong-2024") { value derivation(lang: EN) } }', { id });
    expect(cells).toMatchObject({ errors: [], data: {
      both: { id, value: 150, derivation: ['Received · 2024: 150 requests', '150 = 100 [Nantong] + 50 [Taizhou]', expect.any(String), expect.any(String), expect.any(String)] },
      old: { value: 100, derivation: ['Received · 2024: 100 requests', '100: printed in nantong-2024  “100”'] },
    } });
  });
});

describe('places that may lie within one another', () => {
  it('are not added up: a city is a part of its province', async () => {
    const warehouse = openTestWarehouse();
    await load(warehouse, 'nantong-2024', 'NANTONG', [figure('100', '2024')]);
    await load(warehouse, 'jiangsu-2024', 'JIANGSU', [figure('900', '2024')], [place('JIANGSU', '江苏省', 'Jiangsu')]);
    const ask = await askHotline(warehouse);
    for (const filter of ['year: { eq: 2024 }', 'year: { eq: 2024 }, level: { in: ["NANTONG", "JIANGSU"] }']) {
      expect(found((await ask(over(filter))).data, 'requests.rows.0.received')).toMatchObject({
        value: null, reason: 'there is no total over several of CITY: Nantong (NANTONG), Jiangsu (JIANGSU) have figures for this; some may lie within others, so they are not added up; filter by level or group by CITY',
      });
    }
    await warehouse.close();
  });
});

describe('rows of one city beside an edition of another', () => {
  const row = (id: string, level: string, year: number): Recorded => ({
    id, day: year * 10000 + 115, members: { channel: 'PHONE', level, requester: 'PUBLIC', category: 'HELP', handling: 'DEPARTMENT', service: 'HOTLINE' }, sums: { resolved: 1, onTime: 1, evaluated: 0, satisfied: 0 },
  });

  it('are no total of both, nor the base of a change; where rows are of both, they are', async () => {
    const warehouse = openTestWarehouse();
    await load(warehouse, 'taizhou-2023', 'TAIZHOU', [figure('50', '2023')], [TAIZHOU]);
    const rows = [row('a', 'NANTONG', 2023), row('b', 'NANTONG', 2024), row('c', 'CITY_PROPER', 2024), row('d', 'TAIZHOU', 2024)];
    await warehouse.loadBatch({ id: 'both', fact: 'requests', covers: { from: 20230101, to: 20241231 }, chunks: [{ rows }] });
    const ask = await askHotline(warehouse);
    const { data } = await ask('{ requests { rows { key { year } received { value recorded reason(lang: EN) yoy { status base } } } } }');
    expect(found(data, 'requests.rows')).toEqual([
      { key: { year: 2023 }, received: {
        value: null, recorded: 1, yoy: { status: 'NO_BASE', base: null },
        reason: 'there is no total over several of CITY: Nantong (NANTONG), Taizhou (TAIZHOU) have figures for this; filter by level or group by CITY',
      } },
      { key: { year: 2024 }, received: { value: 3, recorded: 3, reason: null, yoy: { status: 'NO_BASE', base: null } } },
    ]);
    await warehouse.close();
  });

  it('are not compared with rows of both', async () => {
    const warehouse = openTestWarehouse();
    await load(warehouse, 'taizhou-2020', 'TAIZHOU', [figure('50', '2020')], [TAIZHOU]);
    await warehouse.loadBatch({ id: 'both', fact: 'requests', covers: { from: 20230101, to: 20241231 }, chunks: [{ rows: [row('a', 'NANTONG', 2023), row('b', 'NANTONG', 2024), row('c', 'TAIZHOU', 2024)] }] });
    const ask = await askHotline(warehouse);
    const { data } = await ask('{ requests(where: { year: { eq: 2024 } }) { rows { received { value yoy { status base } } } } one: requests(where: { year: { eq: 2024 }, level: { eq: "NANTONG" } }) { rows { received { value yoy { status base } } } } }');
    expect(found(data, 'requests.rows.0.received')).toEqual({ value: 2, yoy: { status: 'NO_BASE', base: null } });
    expect(found(data, 'one.rows.0.received')).toEqual({ value: 1, yoy: { status: 'OK', base: 1 } });
    await warehouse.close();
  });
});

describe('the seed edition alone', () => {
  it('answers unfiltered questions as ever, without a note about places; as soon as another city is loaded, by a note', async () => {
    const warehouse = await openSeededWarehouse();
    const ask = await askHotline(warehouse);
    const question = over('year: { eq: 2024 }');
    const value = { value: 2956775, basis: 'PUBLISHED', reason: null, edition: { id: 'nantong-2024' } };
    expect((await ask(question)).data).toMatchObject({ requests: { notes: [SERVICE], rows: [{ received: value }] } });
    await load(warehouse, 'taizhou-2025', 'TAIZHOU', [figure('50', '2025')], [TAIZHOU]);
    expect((await ask(question)).data).toMatchObject({ requests: { notes: [expect.stringContaining('only NANTONG (Nantong)'), SERVICE], rows: [{ received: value }] } });
    await warehouse.close();
  });
});
