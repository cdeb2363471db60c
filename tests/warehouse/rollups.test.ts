import Database from 'better-sqlite3';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../schema/catalog.js';
import { levelsOfRollup, type Rollup } from '../../src/model/index.js';
import type { Recorded } from '../../src/warehouse/index.js';
import { firstDay, firstDaySql } from '../../src/warehouse/sqlite/rollups/firstDay.js';
import { openTestWarehouse, temporaryFolder } from '../support/openTestWarehouse.js';
import { batchOf, monthsOf, recordedRequests, ADDED_MEMBERS } from '../support/recordedRequests.js';
import { printedEdition } from '../support/printedEdition.js';

const rollups = (catalogue.rollups ?? []).filter(({ fact }) => fact === 'requests');
const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Every cell of a rollup as it is kept, and as the rows of the fact give it. */
function keptAndCounted(folder: string, rollup: Rollup): readonly [unknown[], unknown[]] {
  const file = new Database(join(folder, 'hotline.db'), { readonly: true });
  const keys = ['date_key', ...levelsOfRollup(catalogue, rollup)];
  const sums = ['resolved', 'on_time', 'evaluated', 'satisfied'];
  const kept = file.prepare(`select ${[...keys, 'row_count', ...sums].join(', ')} from rollup_${snake(rollup.name)} order by ${keys.join(', ')}`).raw().all();
  const period = { year: 'date_key / 10000 * 10000 + 101', quarter: '', month: 'date_key / 100 * 100 + 1', day: 'date_key' }[rollup.date];
  const counted = file.prepare(`select ${[period, ...keys.slice(1), 'count(*)', ...sums.map((sum) => `sum(${sum})`)].join(', ')} from requests_record group by ${keys.map((_, index) => index + 1).join(', ')} order by ${keys.map((_, index) => index + 1).join(', ')}`).raw().all();
  file.close();
  return [kept, counted];
}

function expectRight(folder: string): void {
  for (const rollup of rollups) {
    const [kept, counted] = keptAndCounted(folder, rollup);
    expect(kept, rollup.name).toEqual(counted);
  }
}

const YEAR = { from: 20240101, to: 20241231 };

describe('rollups', () => {
  it('hold the sums of the rows after every load, also where later states replace earlier ones', async () => {
    const folder = temporaryFolder();
    const warehouse = openTestWarehouse(folder);
    await warehouse.loadEdition(printedEdition({ id: 'members', fact: 'requests', dimensions: [], members: ADDED_MEMBERS }));
    const rows = recordedRequests(1, 400, monthsOf(2024));
    await warehouse.loadBatch(batchOf('first', YEAR, rows));
    expectRight(folder);
    const later = rows.slice(0, 150).map((row, index): Recorded => ({ ...row, day: index % 3 === 0 ? 20240101 : row.day, members: { ...row.members, channel: 'WEIBO' }, sums: { resolved: 1, onTime: 0, evaluated: 1, satisfied: index % 2 } }));
    const receipt = await warehouse.loadBatch(batchOf('second', YEAR, [...later, ...recordedRequests(2, 50, monthsOf(2024))]));
    expect(receipt.updated).toBeGreaterThan(100);
    expectRight(folder);
    await warehouse.unloadBatch({ fact: 'requests', id: 'second' });
    expectRight(folder);
    await warehouse.unloadBatch({ fact: 'requests', id: 'first' });
    expect(keptAndCounted(folder, rollups[0] ?? { name: '', fact: '', date: 'year', levels: [] })).toEqual([[], []]);
  });

  it('are filled on opening where the catalogue did not declare them before', async () => {
    const folder = temporaryFolder();
    const warehouse = openTestWarehouse(folder);
    await warehouse.loadEdition(printedEdition({ id: 'members', fact: 'requests', dimensions: [], members: ADDED_MEMBERS }));
    await warehouse.loadBatch(batchOf('first', YEAR, recordedRequests(1, 400, monthsOf(2024))));
    await warehouse.close();
    const file = new Database(join(folder, 'hotline.db'));
    file.exec('delete from rollup; delete from rollup_requests_by_month; delete from rollup_requests_by_day');
    file.close();
    const again = openTestWarehouse(folder);
    expectRight(folder);
    expect((await again.snapshot()).rollups.get('requestsSummary')).toBeGreaterThan(0);
  });
});

describe('the first day of a period', () => {
  it.each(['year', 'quarter', 'month', 'day'] as const)('of a %s is the same in SQL', (level) => {
    const memory = new Database(':memory:');
    const days = [20240101, 20240229, 20240331, 20240401, 20240515, 20240630, 20240701, 20240930, 20241001, 20241231];
    const inSql = days.map((day) => memory.prepare(`select ${firstDaySql('d', level)} from (select ${day} as d)`).pluck().get());
    expect(inSql).toEqual(days.map((day) => firstDay(day, level)));
    memory.close();
  });

  it('of a quarter', () => expect([20240229, 20240401, 20241231].map((day) => firstDay(day, 'quarter'))).toEqual([20240101, 20240401, 20241001]));
});
