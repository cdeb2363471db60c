import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SqliteWarehouse } from '../../src/warehouse/index.js';
import { askHotline, type Ask } from '../support/askHotline.js';
import { openTestWarehouse } from '../support/openTestWarehouse.js';
import { printedEdition } from '../support/printedEdition.js';

const REQUESTS = ['channel', 'level', 'requester', 'category', 'handling', 'service'];

let warehouse: SqliteWarehouse;
let ask: Ask;
beforeAll(async () => {
  warehouse = openTestWarehouse();
  const periods = { '2023-W12': '60', '2024-W12': '70', '2024-03-22/2024-03-28': '80' };
  await warehouse.loadEdition(printedEdition({
    id: 'weekly', period: '2024-03-22/2024-03-28', fact: 'requests', dimensions: REQUESTS, figures: Object.entries(periods).map(([period, value]) => ({ measure: 'received', period, value })),
  }));
  ask = await askHotline(warehouse);
});
afterAll(() => warehouse.close());

describe('weeks', () => {
  it('are grouped and filtered by, with the week of the same number a year before', async () => {
    const { data, errors } = await ask('{ requests(groupBy: [WEEK], where: { week: { gte: "2024-W01" }, service: { eq: "_T" } }) { rows { key { week } received { id value yoy { base rate } change(from: "2023-W12") { absolute } } } } }');
    expect(errors).toEqual([]);
    expect(data).toEqual({ requests: { rows: [{ key: { week: '2024-W12' }, received: { id: 'cell:requests.received:2024-W12@weekly', value: 70, yoy: { base: 60, rate: 0.16666666666666666 }, change: { absolute: 10 } } }] } });
  });

  it('a cell of a week, and one of a run of days, are found again by their ids', async () => {
    for (const [where, value] of [['week: { eq: "2024-W12" }', 70], ['day: { gte: "2024-03-22", lte: "2024-03-28" }', 80]] as const) {
      const { data } = await ask(`{ requests(groupBy: [], where: { ${where}, service: { eq: "_T" } }) { rows { received { id value derivation(lang: EN) } } } }`);
      const [, id = ''] = /"id":"([^"]*)"/.exec(JSON.stringify(data)) ?? [];
      const again = await ask(`{ cell(id: "${id}") { id value } }`);
      expect(again).toEqual({ data: { cell: { id, value } }, errors: [] });
    }
  });

  it('cross months, and are not grouped with them', async () => {
    const { errors } = await ask('{ requests(groupBy: [MONTH, WEEK]) { totalRows } }');
    expect(errors.map(({ code, place }) => [code, place])).toEqual([['DATES_CROSS', 'groupBy']]);
    const { data } = await ask('{ catalogue { facts { name dimensions { name hierarchy furtherHierarchies } } editions { period } } }');
    expect(data).toMatchObject({ catalogue: { editions: [{ period: '2024-03-22/2024-03-28' }] } });
    expect(JSON.stringify(data)).toContain('{"name":"date","hierarchy":["YEAR","QUARTER","MONTH","DAY"],"furtherHierarchies":["WEEK > DAY"]},{"name":"channel","hierarchy":["CHANNEL","SUBCHANNEL"],"furtherHierarchies":[]}');
  });
});
