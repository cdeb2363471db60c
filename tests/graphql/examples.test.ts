import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SqliteWarehouse } from '../../src/warehouse/index.js';
import { askHotline, type Ask } from '../support/askHotline.js';
import { everyField } from '../support/found.js';
import { openSeededWarehouse } from '../support/openTestWarehouse.js';

const FOLDER = new URL('../../src/web/graphiql/examples/', import.meta.url);

let warehouse: SqliteWarehouse;
let ask: Ask;
beforeAll(async () => {
  warehouse = await openSeededWarehouse();
  ask = await askHotline(warehouse);
});
afterAll(() => warehouse.close());

test.each(readdirSync(FOLDER))('the page opens with %s, which works and shows rows', async (file) => {
  const { data, errors } = await ask(readFileSync(new URL(file, FOLDER), 'utf8'));
  expect(errors).toEqual([]);
  expect([...everyField(data, 'rows'), ...everyField(data, 'facts')].flat().length).toBeGreaterThan(0);
});

test('an edition that was not known yet does not answer', async () => {
  const asOf = async (moment: string): Promise<unknown> => (await ask(`{ requests(edition: { asOf: "${moment}" }) { totalRows } }`)).data;
  expect(await asOf('2020-01-01T00:00:00Z')).toEqual({ requests: { totalRows: 0 } });
  expect(await asOf('2030-01-01T00:00:00+08:00')).toEqual({ requests: { totalRows: 1 } });
});
