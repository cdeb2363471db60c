import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SqliteWarehouse } from '../../../src/warehouse/index.js';
import { askHotline, type Ask } from '../../support/askHotline.js';
import { everyField, found } from '../../support/found.js';
import { openSeededWarehouse } from '../../support/openTestWarehouse.js';
import { ADDED_MEMBERS, monthsOf, recordedRequests } from '../../support/recordedRequests.js';

let warehouse: SqliteWarehouse;
let ask: Ask;
beforeAll(async () => {
  warehouse = await openSeededWarehouse();
  await warehouse.loadBatch({ id: '2023', fact: 'requests', covers: { from: 20230101, to: 20231231 }, chunks: [{ rows: recordedRequests(1, 150, monthsOf(2023)), members: ADDED_MEMBERS }] });
  await warehouse.loadBatch({ id: 'synthetic-2024', fact: 'requests', covers: { from: 20240101, to: 20241231 }, chunks: [{ rows: recordedRequests(2, 250, monthsOf(2024)) }] });
  const knowledge = [['k1', 20241230, 5], ['k2', 20241231, 7], ['k3', 20241231, 0]] as const;
  await warehouse.loadBatch({ id: 'entries', fact: 'knowledge', covers: { from: 20240101, to: 20241231 }, chunks: [{ rows: knowledge.map(([id, day, entries]) => ({
    id, day, members: { level: 'CITY_PROPER', service: 'HOTLINE', content: 'INFORMATION' },
    sums: { entries, questionAnswers: 1, citedReplies: 0, departmentReplies: 0, views: 3, questionViews: 0, recommendations: 0, conversions: 0 },
  })) }] });
  ask = await askHotline(warehouse);
});
afterAll(() => warehouse.close());

/** The one answer of a query that was made ready: its count, and its records. */
async function follow(query: unknown): Promise<{ readonly count: unknown; readonly records: readonly unknown[] }> {
  const { data, errors } = await ask(String(query));
  expect(errors).toEqual([]);
  return { count: everyField(data, 'totalCount')[0], records: everyField(data, 'node') };
}

const QUESTIONS = [
  'requests(groupBy: [YEAR])',
  'requests(groupBy: [])',
  'requests(groupBy: [MONTH, CHANNEL], where: { year: { eq: 2024 } }, totals: SUBTOTALS)',
  'requests(groupBy: [SUBCHANNEL], totals: GRAND)',
  'requests(groupBy: [COUNTY], where: { category: { in: ["COMPLAINT", "HELP"] }, quarter: { in: ["2024-Q1", "2024-Q3"] } }, totals: GRAND)',
  'requests(groupBy: [SERVICE])',
  'requests(groupBy: [WEEK], where: { month: { eq: "2024-12" } }, totals: GRAND)',
  'requests(groupBy: [], where: { service: { eq: "_T" }, requester: { notIn: ["PUBLIC"] } })',
  'requests(groupBy: [REQUESTER, CHANNEL], having: { received: { lt: 500000 } }, totals: SUBTOTALS, basis: COMPUTED)',
  'requests(groupBy: [CHANNEL], basis: PUBLISHED)',
  'requests(where: { or: [{ channel: { eq: "PHONE" }, requester: { eq: "PUBLIC" } }, { channel: { eq: "WECHAT" }, year: { eq: 2023 } }] }, groupBy: [])',
];

describe('from a cell to its records in one step', () => {
  test.each(QUESTIONS)('as many as are counted: %s', async (question) => {
    const { data, errors } = await ask(`{ requests: ${question} { rows { received { recorded records { field query(first: 10000) } } satisfied { recorded records { query(first: 10000) } } } } }`);
    expect(errors).toEqual([]);
    let followed = 0;
    for (const cell of [...everyField(data, 'received'), ...everyField(data, 'satisfied')]) {
      const { count, records } = await follow(found(cell, 'records.query'));
      expect(count).toBe(found(cell, 'recorded') ?? 0);
      expect(records).toHaveLength(Number(count));
      followed += records.length;
    }
    expect(followed).toBeGreaterThan(0);
  });

  test.each(QUESTIONS)('both numbers of a rate: %s', async (question) => {
    const { data } = await ask(`{ requests: ${question} { rows { onlineAnswerRate { recorded records { top: query(role: NUMERATOR) bottom: query } } } } }`);
    for (const cell of everyField(data, 'onlineAnswerRate')) {
      const [top, bottom] = [await follow(found(cell, 'records.top')), await follow(found(cell, 'records.bottom'))];
      expect(Number(bottom.count) === 0 ? null : Number(top.count) / Number(bottom.count)).toBe(found(cell, 'recorded'));
    }
  });

  test('a printed figure with records behind it leads to them', async () => {
    const { data } = await ask('{ requests(groupBy: [YEAR, CHANNEL], where: { year: { eq: 2024 }, channel: { eq: "PHONE" } }) { rows { received { id basis value recorded records { field query(first: 1) } } } } }');
    const cell = found(data, 'requests.rows.0.received');
    expect(cell).toMatchObject({ basis: 'PUBLISHED', value: 2387563, records: {
      field: 'requestRecords',
      query: '{ requestRecords(cell: "cell:requests.received:2024;channel=PHONE;service=HOTLINE@nantong-2024", role: DENOMINATOR, first: 1) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id recordId day channel { code label } level { code label } requester { code label } category { code label } handling { code label } service { code label } resolved onTime evaluated satisfied batch { id name loadedAt synthetic } file line } } } }',
    } });
    const { count, records } = await follow(found(cell, 'records.query'));
    expect(count).toBe(found(cell, 'recorded'));
    expect(records).toMatchObject([{ channel: { code: 'PHONE', label: '电话' }, batch: { name: 'synthetic-2024', synthetic: true }, file: null, line: null }]);
  });

  test('of a stock, the records of the last day', async () => {
    const { data } = await ask('{ knowledge(groupBy: [YEAR], basis: COMPUTED) { rows { entries { recorded records { query } } views { recorded records { query } } } } }');
    const [row] = everyField(data, 'rows').flatMap((rows) => (Array.isArray(rows) ? rows.map((each: unknown) => each) : []));
    expect(found(row, 'entries.recorded')).toBe(7);
    expect((await follow(found(row, 'entries.records.query'))).records).toMatchObject([{ recordId: 'k2', entries: 7 }]);
    expect(found(row, 'views.recorded')).toBe(9);
    expect((await follow(found(row, 'views.records.query'))).count).toBe(3);
  });

  test('figures of a fact that is published only lead to no records', async () => {
    const { data, errors } = await ask('{ indicators(groupBy: [INDICATOR], first: 1) { rows { value { value records { field } } } } }');
    expect(errors).toEqual([]);
    expect(found(data, 'indicators.rows.0.value.records')).toBeNull();
  });
});

describe('a filter beside the cell', () => {
  const CELL = 'cell: "cell:requests.received:2024;channel=PHONE;service=HOTLINE"';
  const countOf = async (given: string): Promise<unknown> => found((await ask(`{ requestRecords(${given}) { totalCount } }`)).data, 'requestRecords.totalCount');

  test('narrows it, and no default slips in', async () => {
    const where = '{ year: { eq: 2024 }, channel: { eq: "PHONE" } }';
    expect(await countOf(CELL)).toBe(await countOf(`where: ${where}`));
    expect(await countOf(`${CELL}, where: { requester: { eq: "ENTERPRISE" } }`)).toBe(await countOf('where: { year: { eq: 2024 }, channel: { eq: "PHONE" }, requester: { eq: "ENTERPRISE" } }'));
    expect(await countOf(`${CELL}, where: { service: { eq: "TALENT" } }`)).toBe(0);
    expect(await countOf(`${CELL}, where: { year: { eq: 2023 } }`)).toBe(0);
  });
});

describe('mistakes are told', () => {
  test.each([
    ['cell:calls.answered:2024', 'CELL_OF_ANOTHER_FACT', '"cell:calls.answered:2024" is a cell of calls, not of requests; ask callRecords for the records behind it'],
    ['cell:indicators.value:2024;indicator=X', 'CELL_OF_ANOTHER_FACT', '"cell:indicators.value:2024;indicator=X" is a cell of indicators, not of requests; it is published only, and no records lie behind it'],
    ['cell:requests.nothing:2024', 'UNKNOWN_CELL', '"cell:requests.nothing:2024" is not the id of a cell; take Cell.id of an answer'],
    ['member:channel:PHONE', 'UNKNOWN_CELL', '"member:channel:PHONE" is not the id of a cell; take Cell.id of an answer'],
    ['cell:requests.received:2024;channel=FAX', 'UNKNOWN_CELL', 'the cell speaks of a period or a member that does not exist; take the id of a cell from an answer'],
    ['cell:requests.received:2024;indicator=X', 'UNKNOWN_CELL', 'the cell speaks of a period or a member that does not exist; take the id of a cell from an answer'],
    ['cell:requests.received:2024-13', 'UNKNOWN_CELL', 'the cell speaks of a period or a member that does not exist; take the id of a cell from an answer'],
  ])('%s', async (cell, code, message) => {
    expect((await ask('query ($cell: ID!) { requestRecords(cell: $cell) { totalCount } }', { cell })).errors).toMatchObject([{ code, message, place: 'cell' }]);
  });

  test('a cell of too many parts', async () => {
    const cell = `cell:requests.received:${Array.from({ length: 201 }, (_, index) => `2024;channel=PHONE;level=${index % 2 === 0 ? 'CHONGCHUAN' : 'TONGZHOU'}`).join('+')}`;
    expect((await ask('query ($cell: ID!) { requestRecords(cell: $cell) { totalCount } }', { cell })).errors).toMatchObject([{ code: 'FILTER_TOO_COMPLEX' }]);
  });
});
