import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../schema/catalog.js';
import { parseRecords, writeCursor, type RecordsBehind, type RecordsQuestion, type Snapshot } from '../../src/query/index.js';
import { compileRecord, compileRecordCount, compileRecords, recordReading, sqliteDialect } from '../../src/sql/index.js';
import type { SqliteWarehouse } from '../../src/warehouse/index.js';
import { openTestWarehouse } from '../support/openTestWarehouse.js';
import { ADDED_MEMBERS, monthsOf, recordedRequests } from '../support/recordedRequests.js';

const FACT = catalogue.facts.find(({ name }) => name === 'calls') ?? catalogue.facts[0];
const COLUMNS = '"record_id", "date_key", "batch_key", "file", "line", "county", "service", "answered", "answered_within_30s", "wait_seconds", "talk_seconds", "over_10_minutes"';
const OUTER = 'p."record_id", p."date_key", b.id, p."file", p."line", p."county", p."service", p."answered", p."answered_within_30s", p."wait_seconds", p."talk_seconds", p."over_10_minutes"';
const FROM = 'from "calls_record" where (rowid & 4095 or hotline_alive())';

let warehouse: SqliteWarehouse;
let snapshot: Snapshot;
beforeAll(async () => {
  warehouse = openTestWarehouse();
  await warehouse.loadBatch({ id: '2024', fact: 'requests', covers: { from: 20240101, to: 20241231 }, chunks: [{ rows: recordedRequests(1, 100, monthsOf(2024)), members: ADDED_MEMBERS }] });
  snapshot = await warehouse.snapshot();
});

/** The statements of a page of calls, run on the engine. */
async function shown(question: Partial<RecordsQuestion>, behind: RecordsBehind | null = null): Promise<readonly (readonly [string, string])[]> {
  const asked = parseRecords({ fact: 'calls', where: { service: { eq: '_T' } }, ...question }, behind, catalogue, snapshot);
  const { statements } = compileRecords(asked, catalogue, snapshot, sqliteDialect);
  expect(await warehouse.read([...statements, compileRecordCount(asked, catalogue, snapshot, sqliteDialect)], snapshot)).toHaveLength(statements.length + 1);
  expect(statements.every(({ readsRows }) => readsRows)).toBe(true);
  return statements.map(({ text, parameters }) => [text, parameters.join(' ')]);
}

describe('the SQL of records', () => {
  it('all, in order, one more than the page', async () => expect(await shown({ first: 10 })).toEqual([[
    `select ${OUTER} from (select ${COLUMNS} ${FROM} and case when (1 = 1) then 1 else 0 end = 1 order by "date_key" asc, "record_id" asc limit ?) p join batch b on b.key = p.batch_key order by p."date_key" asc, p."record_id" asc`, '11',
  ]]));

  it('behind a cursor: its day bounds the days, and a record at or before it is looked for', async () => {
    const [page, before] = await shown({ first: 10, where: { service: { eq: '_T' }, year: { eq: 2024 } }, after: writeCursor('calls', { day: 20240503, id: 'k' }) });
    const inYear = '"date_key" between ? and ?';
    expect(page?.[0]).toContain(`${FROM} and "date_key" between ? and ? and case when (${inYear} and 1 = 1) and ("date_key" <> ? or "record_id" > ?) then 1 else 0 end = 1 order by`);
    expect(page?.[1]).toBe('20240503 20241231 20240101 20241231 20240503 k 11');
    expect(before).toEqual([
      `select 1 ${FROM} and "date_key" between ? and ? and case when (${inYear} and 1 = 1) and ("date_key" <> ? or "record_id" <= ?) then 1 else 0 end = 1 limit 1`, '20240101 20240503 20240101 20241231 20240503 k',
    ]);
  });

  it('the last ones are read from the end', async () => {
    const [page] = await shown({ last: 3, before: writeCursor('calls', { day: 20240503, id: 'k' }) });
    expect(page?.[0]).toContain('("date_key" <> ? or "record_id" < ?) then 1 else 0 end = 1 order by "date_key" desc, "record_id" desc limit ?)');
    const [turned] = await shown({ last: 3, direction: 'DESC', before: writeCursor('calls', { day: 20240503, id: 'k' }) });
    expect(turned?.[0]).toContain('("date_key" <> ? or "record_id" > ?) then 1 else 0 end = 1 order by "date_key" asc, "record_id" asc limit ?)');
  });

  it('of a number, those that add to it; of a stock, those of the last day', async () => {
    const region = [{ days: [{ from: 20240101, to: 20240131 }], members: new Map() }];
    const [summed] = await shown({ where: undefined }, { region, counting: ['answered', 'waitSeconds'], closing: false });
    expect(summed?.[0]).toContain('case when ("date_key" between ? and ?) and ("answered" <> 0 or "wait_seconds" <> 0) then 1 else 0 end = 1');
    const [stock] = await shown({ where: undefined }, { region, counting: null, closing: true });
    expect(stock?.[0]).toContain('"date_key" = (select max("date_key") from "calls_record" where (rowid & 4095 or hotline_alive()) and "date_key" between ? and ?) and case when');
  });

  describe('are counted', () => {
    const counted = async (where: RecordsQuestion['where'], behind: RecordsBehind | null = null): Promise<string> => {
      const statement = compileRecordCount(parseRecords({ fact: 'requests', where }, behind, catalogue, snapshot), catalogue, snapshot, sqliteDialect);
      expect(await warehouse.read([statement], snapshot)).toHaveLength(1);
      return `${statement.readsRows === true ? 'far' : 'near'}: ${statement.text}`;
    };
    const year = { year: { eq: 2024 } };
    const wholeYear = { days: [{ from: 20240101, to: 20241231 }], members: new Map() };

    it('from the smallest rollup that tells them apart from all others', async () => {
      expect(await counted(year)).toBe('near: select sum("row_count") from "rollup_requests_summary" where "date_key" between ? and ? and "service" in (?)');
      expect(await counted({ month: { eq: '2024-03' }, requester: { eq: 'PUBLIC' } })).toMatch(/^near: select sum\("row_count"\) from "rollup_requests_overview"/);
      expect(await counted(undefined, { region: [wholeYear], counting: null, closing: false })).toBe('near: select sum("row_count") from "rollup_requests_summary" where "date_key" between ? and ?');
    });

    it('one by one where no rollup does, or where some rows of its cells are not meant', async () => {
      expect(await counted({ day: { gte: '2024-03-05' }, requester: { eq: 'PUBLIC' } })).toMatch(/^far: select count\(\*\) from "requests_record"/);
      expect(await counted(year, { region: [wholeYear], counting: ['satisfied'], closing: false })).toMatch(/^far: select count\(\*\) from "requests_record"/);
      expect(await counted(year, { region: [wholeYear], counting: null, closing: true })).toMatch(/^far: select count\(\*\) from "requests_record"/);
    });
  });

  it('nothing is read where no day is left', async () => {
    const [page] = await shown({ where: { year: { eq: 2023 } }, after: writeCursor('calls', { day: 20240503, id: 'k' }) });
    expect(page?.[0]).toContain('from "calls_record" where 1 = 0 order by');
  });

  it('one record, by its id', async () => {
    if (FACT === undefined) throw new Error('there is no fact');
    const { text, parameters } = compileRecord(recordReading(FACT, catalogue), "'; drop table batch --", sqliteDialect);
    expect(text).toBe(`select ${OUTER} from (select ${COLUMNS} from "calls_record" where "record_id" = ? order by "record_id" limit ?) p join batch b on b.key = p.batch_key order by p."record_id"`);
    expect(parameters).toEqual(["'; drop table batch --", 1]);
  });
});
