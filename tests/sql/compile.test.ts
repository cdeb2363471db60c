import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../schema/catalog.js';
import { answer } from '../../src/answer.js';
import { nextDay, periodOfDay } from '../../src/model/index.js';
import { check, parse, planOf, rewrite, type Question, type Snapshot } from '../../src/query/index.js';
import { periodOfKey } from '../../src/sql/periodKeys.js';
import { compile, sqliteDialect, type Statement } from '../../src/sql/index.js';
import type { SqliteWarehouse } from '../../src/warehouse/index.js';
import { openSeededWarehouse } from '../support/openTestWarehouse.js';
import { batchOf, monthsOf, recordedRequests, ADDED_MEMBERS } from '../support/recordedRequests.js';
import { printedEdition } from '../support/printedEdition.js';

let warehouse: SqliteWarehouse;
let snapshot: Snapshot;
beforeAll(async () => {
  warehouse = await openSeededWarehouse();
  await warehouse.loadEdition(printedEdition({ id: 'members', fact: 'requests', dimensions: [], members: ADDED_MEMBERS }));
  await warehouse.loadBatch(batchOf('2024', { from: 20220101, to: 20251231 }, recordedRequests(1, 100, monthsOf(2024))));
  snapshot = await warehouse.snapshot();
});

/** The statement that a question's member rows are summed by, run on the engine; members are shown by code. */
async function shown(question: Partial<Question>, position = 0): Promise<readonly [string, string]> {
  const asked = check(parse({ fact: 'requests', where: { service: { eq: '_T' }, year: { eq: 2024 } }, measures: ['received'], ...question }, catalogue, snapshot), snapshot);
  const compiled = compile(planOf(asked, snapshot), catalogue, snapshot, sqliteDialect);
  const results = await warehouse.read(compiled.statements, snapshot);
  expect(results).toHaveLength(compiled.statements.length);
  const { text, parameters }: Statement = compiled.aggregates[position]?.statement ?? { text: '', parameters: [] };
  return [text, parameters.map((value) => (Number(value) > 9999 ? String(value) : (snapshot.membersByKey.get(Number(value))?.code ?? String(value)))).join(' ')];
}

describe('SQL', () => {
  it('one row over everything', async () => expect(await shown({ groupBy: [] })).toEqual([
    'select count(*) from "requests_record" where (rowid & 4095 or hotline_alive()) and "date_key" between ? and ? and 1 = 1', '20240101 20241231',
  ]));

  it('by year, quarter, month and day', async () => {
    const keys = await Promise.all(['year', 'quarter', 'month', 'day'].map(async (level) => (await shown({ groupBy: [level] }))[0].replace(/^.*group by /, '')));
    expect(keys).toEqual(['"date_key" / 10000', '"date_key" / 10000 * 10 + ("date_key" / 100 % 100 + 2) / 3', '"date_key" / 100', '"date_key"']);
  });

  it('by week: the Monday of every day, counted from 1970', async () => {
    const all: number[] = [];
    for (let day = 20151228; day <= 20270103; day = nextDay(day)) all.push(day);
    const mondayOf = sqliteDialect.periodKey(sql`column1`, 'week');
    const statement = sqliteDialect.spell(sql`select column1, ${mondayOf} from (values ${sql.join(all.map((day) => sql`(${BigInt(day)})`), sql`, `)}) where column1 > ${0}`);
    const [rows] = (await warehouse.read([statement], snapshot)) ?? [];
    expect(rows?.map(([day, key]) => [Number(day), periodOfKey(Number(key), 'week')])).toEqual(all.map((day) => [day, periodOfDay(day, 'week')]));
  });

  it('by members, at the level that is grouped', async () => expect(await shown({ groupBy: ['month', 'subchannel'] })).toEqual([
    'select "date_key" / 100, "subchannel", count(*) from "requests_record" where (rowid & 4095 or hotline_alive()) and "date_key" between ? and ? and 1 = 1 group by "date_key" / 100, "subchannel"', '20240101 20241231',
  ]));

  it('a filter tests each level by its column; rows coded above it by the deepest', async () => expect(await shown({
    groupBy: [], where: { year: { eq: 2024 }, service: { eq: '_T' }, channel: { in: ['PHONE', 'WECHAT', '~INTERNET'] } },
  })).toEqual([
    'select count(*) from "requests_record" where (rowid & 4095 or hotline_alive()) and "date_key" between ? and ? and 1 = 1 and ("channel" in (?) or "subchannel" in (?) or "subchannel" in (?))',
    '20240101 20241231 PHONE WECHAT INTERNET',
  ]));

  it('filters that mix dimensions are disjoint parts', async () => expect(await shown({
    groupBy: [], where: { year: { eq: 2024 }, service: { eq: '_T' }, or: [{ requester: { eq: 'ENTERPRISE' } }, { channel: { eq: 'PHONE' } }] },
  })).toEqual([
    'select count(*) from "requests_record" where (rowid & 4095 or hotline_alive()) and (("date_key" between ? and ? and 1 = 1 and "requester" in (?)) or ("date_key" between ? and ? and 1 = 1 and "channel" in (?) and "requester" in (?)))',
    '20240101 20241231 ENTERPRISE 20240101 20241231 PHONE PUBLIC',
  ]));

  it('a filter that nothing can pass', async () => expect((await shown({ groupBy: [], where: { channel: { in: [] } } }))[0]).toBe('select count(*) from "requests_record" where (rowid & 4095 or hotline_alive()) and 1 = 0'));

  it('days that leave out none which rows are recorded for are no condition', async () => {
    const question = (gte: number): Partial<Question> => ({ groupBy: [], where: { year: { gte, lte: 2025 }, service: { eq: 'HOTLINE' } } });
    expect(await shown(question(2022))).toEqual(['select count(*) from "requests_record" where (rowid & 4095 or hotline_alive()) and "service" in (?)', 'HOTLINE']);
    expect(await shown(question(2023))).toEqual(['select count(*) from "requests_record" where (rowid & 4095 or hotline_alive()) and "date_key" between ? and ? and "service" in (?)', '20230101 20251231 HOTLINE']);
  });

  it('a ratio is read as its two sums', async () => expect(await shown({ groupBy: [], measures: ['onlineAnswerRate', 'satisfactionRate'] })).toEqual([
    'select count(*), sum(case when "handling" in (?) then 1 else 0 end), sum("satisfied"), sum("evaluated") from "requests_record" where (rowid & 4095 or hotline_alive()) and "date_key" between ? and ? and 1 = 1', 'ONLINE 20240101 20241231',
  ]));

  const YOY = { yoy: true, changes: [], shares: [] };

  it('a year and the year before are read side by side', async () => expect(await shown({ groupBy: ['channel'], needs: YOY, measures: ['received', 'resolved'] })).toEqual([
    'select "channel", sum(case when "date_key" between ? and ? then 1 else 0 end), sum(case when "date_key" between ? and ? then "resolved" else 0 end), '
    + 'sum(case when "date_key" between ? and ? then 1 else 0 end), sum(case when "date_key" between ? and ? then "resolved" else 0 end) '
    + 'from "requests_record" where (rowid & 4095 or hotline_alive()) and "date_key" between ? and ? and 1 = 1 group by "channel"',
    '20240101 20241231 20240101 20241231 20230101 20231231 20230101 20231231 20230101 20241231',
  ]));

  it('days that make no run, and stocks, are read one after the other', async () => {
    const statements = async (question: Partial<Question>): Promise<string[]> => [(await shown(question))[0], (await shown(question, 1))[0]].map((text) => text.replace(/^select | from .*$/g, ''));
    expect(await statements({ groupBy: [], where: { service: { eq: '_T' }, month: { eq: '2024-03' } }, needs: YOY })).toEqual(['count(*)', 'count(*)']);
    expect(await statements({ fact: 'knowledge', groupBy: [], measures: ['entries'], needs: YOY })).toEqual(['count(*)', '"date_key", count(*), sum("entries")']);
  });

  it('stocks are read by day, for the last to be taken', async () => {
    const question = { fact: 'knowledge', groupBy: ['month'], measures: ['entries', 'views'] };
    expect((await shown(question))[0]).toBe('select "date_key" / 100, count(*), sum("views") from "knowledge_record" where (rowid & 4095 or hotline_alive()) and "date_key" between ? and ? and 1 = 1 group by "date_key" / 100');
    expect((await shown(question, 1))[0]).toBe('select "date_key" / 100, "date_key", count(*), sum("entries") from "knowledge_record" where (rowid & 4095 or hotline_alive()) and "date_key" between ? and ? and 1 = 1 group by "date_key" / 100, "date_key"');
  });

  it('a rollup of many cells is read like rows: elsewhere, and no longer than its deadline', () => {
    const cellsOf = (cells: number): Snapshot => ({ ...snapshot, rollups: new Map([['requestsSummary', cells]]) });
    const statementOn = (state: Snapshot): Statement | undefined => {
      const asked = check(parse({ fact: 'requests', groupBy: ['channel'], where: { year: { eq: 2024 } }, measures: ['received'] }, catalogue, state), state);
      return compile(rewrite(planOf(asked, state), asked, state), catalogue, state, sqliteDialect).aggregates[0]?.statement;
    };
    const [few, many] = [statementOn(cellsOf(50_000)), statementOn(cellsOf(50_001))];
    expect([few?.readsRows, many?.readsRows]).toEqual([false, true]);
    expect(many?.text).toBe('select "channel", sum("row_count") from "rollup_requests_summary" where (rowid & 4095 or hotline_alive()) and "date_key" between ? and ? and "service" in (?) group by "channel"');
    expect(few?.text).toBe(many?.text.replace('(rowid & 4095 or hotline_alive()) and ', ''));
  });

  it('published figures are scanned once, with what they state', async () => {
    const { plan } = await answer({ fact: 'indicators', where: { year: { eq: 2024 } } }, { catalogue, warehouse });
    expect(plan.sql).toEqual([
      'select p."edition_key", p."measure", p."period", p."level", p."indicator", '
      + ['id', 'section', 'table_id', 'row_name', 'column_name', 'start_offset', 'end_offset', 'printed', 'value', 'interval', 'status', 'unit', 'change_printed', 'change_value', 'change_interval',
        'change_unit', 'change_start', 'change_end', 'share_printed', 'share_value', 'share_interval', 'share_start', 'share_end'].map((name) => `f."${name}"`).join(', ')
      + ' from "indicators_published" p join figure f on f.key = p.figure_key where p.edition_key in (?, ?) order by p.key',
    ]);
    expect(plan.rejected).toEqual(['fact: no indicators are recorded']);
  });
});
