import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SqliteWarehouse } from '../../src/warehouse/index.js';
import { decodeQuestion, encodeQuestion } from '../../src/graphql/index.js';
import { askHotline, type Ask } from '../support/askHotline.js';
import { everyField, found } from '../support/found.js';
import { openSeededWarehouse } from '../support/openTestWarehouse.js';

let warehouse: SqliteWarehouse;
let ask: Ask;
beforeAll(async () => {
  warehouse = await openSeededWarehouse();
  ask = await askHotline(warehouse);
});
afterAll(() => warehouse.close());

const CELL = '__typename id value exact status basis published computed reason display sources { printed table row column edition { id } }';

const QUESTIONS = [
  'requests',
  'requests(groupBy: [])',
  'requests(groupBy: [YEAR, CHANNEL], totals: GRAND)',
  'requests(groupBy: [REQUESTER, CHANNEL], totals: SUBTOTALS)',
  'requests(groupBy: [HANDLING])',
  'requests(groupBy: [HANDLING], basis: PUBLISHED)',
  'requests(groupBy: [HANDLING], basis: COMPUTED)',
  'requests(groupBy: [SUBHANDLING, REQUESTER])',
  'requests(groupBy: [SERVICE])',
  'requests(groupBy: [], where: { service: { eq: "_T" } })',
  'requests(groupBy: [], where: { service: { notIn: ["HOTLINE"] } })',
  'requests(groupBy: [CHANNEL], having: { received: { lt: 500000 } }, totals: GRAND)',
  'requests(groupBy: [REQUESTER, CHANNEL], having: { received: { lt: 100000 } }, totals: SUBTOTALS)',
  'requests(where: { or: [{ channel: { eq: "PHONE" }, requester: { eq: "PUBLIC" } }, { channel: { eq: "OTHER" } }] }, groupBy: [])',
  'requests(where: { quarter: { in: ["2024-Q1", "2024-Q2"] } }, groupBy: [])',
  'requests(where: { year: { eq: 2023 } }, groupBy: [])',
  'requests(groupBy: [CHANNEL], edition: { id: "nantong-2024" })',
];

describe('a cell is found again by its id', () => {
  test.each(QUESTIONS)('from %s', async (question) => {
    const asked = await ask(`{ requests: ${question} { rows { received { ${CELL} share(of: GRAND_TOTAL) { denominator { ${CELL} } } } onlineAnswerRate { ${CELL} } } } }`);
    expect(asked.errors).toEqual([]);
    const cells = [...everyField(asked.data, 'received'), ...everyField(asked.data, 'onlineAnswerRate'), ...everyField(asked.data, 'denominator')];
    expect(cells.length).toBeGreaterThan(0);
    for (const cell of cells) {
      const again = await ask(`query ($id: ID!) { cell(id: $id) { ${CELL} } node(id: $id) { ... on Cell { ${CELL} } } }`, { id: found(cell, 'id') });
      const same = { ...Object(cell), share: undefined };
      expect(again.errors).toEqual([]);
      expect(again.data).toEqual({ cell: same, node: same });
    }
  });

  test('with changes and shares read as they are selected', async () => {
    const id = 'cell:requests.received:2024;channel=PHONE;service=HOTLINE@nantong-2024';
    expect((await ask(`{ cell(id: "${id}") { value yoy { published } share(along: "channel") { published value } change(from: "2023") { status } } }`)).data)
      .toEqual({ cell: { value: 2387563, yoy: { published: 0.064 }, share: { published: 0.808, value: 0.8074889026050343 }, change: { status: 'NO_BASE' } } });
  });

  test('two values of one cell on two bases have two ids', async () => {
    const { data } = await ask('{ a: requests(groupBy: [HANDLING], basis: PUBLISHED) { rows { received { id value } } } b: requests(groupBy: [HANDLING]) { rows { received { id value } } } }');
    expect(found(data, 'a.rows.0.received')).toEqual({ id: 'cell:requests.received:2024;handling=ONLINE;service=HOTLINE@nantong-2024!PUBLISHED', value: 2188000 });
    expect(found(data, 'b.rows.0.received')).toEqual({ id: 'cell:requests.received:2024;handling=ONLINE;service=HOTLINE@nantong-2024', value: 2188014 });
  });

  test('what is selected wrongly under it is still a mistake', async () => {
    const { errors } = await ask('{ cell(id: "cell:requests.received:2024;service=HOTLINE@nantong-2024") { change(from: "soon") { rate } } }');
    expect(errors).toMatchObject([{ code: 'BAD_PERIOD' }]);
  });
});

describe('a row is found again by its id', () => {
  test.each(QUESTIONS)('from %s', async (question) => {
    const row = '__typename id kind rolledUp received { id value share { value } yoy { published } }';
    const asked = await ask(`{ requests: ${question} { rows { ${row} } } }`);
    const rows = found(asked.data, 'requests.rows');
    for (const each of Array.isArray(rows) ? rows : []) {
      const again = await ask(`query ($id: ID!) { node(id: $id) { ... on RequestsRow { ${row} } } }`, { id: found(each, 'id') });
      expect(again).toEqual({ data: { node: each }, errors: [] });
    }
  });

  test('and its key is held against its grouping', async () => {
    const id = found((await ask('{ requests { rows { id } } }')).data, 'requests.rows.0.id');
    const asked = await ask('query ($id: ID!) { node(id: $id) { ... on RequestsRow { key { year channel { code } } } } }', { id });
    expect(asked.errors).toMatchObject([{ code: 'DIMENSION_NOT_GROUPED', place: 'node.key.channel' }]);
  });
});

test('members, years and editions are found again by their ids', async () => {
  const { data } = await ask(`{
    phone: node(id: "member:channel:PHONE") { __typename id ... on Member { label depth parent { id isTotal } children { code } } }
    year: node(id: "member:date:2024") { ... on Member { id code label(lang: ZH) } }
    edition: node(id: "nantong-2024") { __typename id ... on Edition { period } }
    prefixed: node(id: "edition:nantong-2024") { id }
  }`);
  expect(data).toEqual({
    phone: { __typename: 'Member', id: 'member:channel:PHONE', label: '电话', depth: 1, parent: { id: 'member:channel:_T', isTotal: true }, children: [] },
    year: { id: 'member:date:2024', code: '2024', label: '2024年' },
    edition: { __typename: 'Edition', id: 'nantong-2024', period: '2024' },
    prefixed: { id: 'nantong-2024' },
  });
});

test.each([
  '', 'x', 'member:', 'member:channel:FAX', 'member:nothing:PHONE', 'edition:nantong-2042', 'finding:1', 'row:', 'row:!!!', 'row:e30', 'cell:', 'cell:x', 'cell:nothing.received:2024', 'cell:requests.nothing:2024',
  'cell:requests.received:2024;channel=FAX', 'cell:requests.received:2024;nothing=PHONE', 'cell:requests.received:2024-13', 'cell:requests.received:2024;service=HOTLINE@nantong-2042',
  'cell:requests.received:2024;service=HOTLINE', `row:${Buffer.from('{"question":{"fact":"requests","groupBy":["nothing"]},"kind":"MEMBER","key":{}}').toString('base64url')}`,
  `row:${Buffer.from('{"question":{"fact":"requests"},"kind":"MEMBER","key":{"year":"1999"}}').toString('base64url')}`,
])('there is nothing of the id %j', async (id) => {
  expect(await ask('query ($id: ID!) { node(id: $id) { id } cell(id: $id) { id } }', { id })).toEqual({ data: { node: null, cell: null }, errors: [] });
});

describe('a question in an address', () => {
  test('reads back as it was written', () => {
    const question = {
      fact: 'requests', groupBy: ['channel'], where: { year: { eq: 2024 }, not: { channel: { in: ['PHONE'] } } }, having: { received: { gt: 0.5 } },
      orderBy: [{ by: 'VALUE' as const, measure: 'received', direction: 'ASC' as const }], totals: 'GRAND' as const, basis: 'PUBLISHED' as const,
      edition: { id: 'nantong-2024' }, first: 5, after: 'x', measures: ['received'],
      needs: { yoy: true, changes: ['2023'], shares: [{ of: 'PARENT' as const, along: null, denominator: { yoy: false, changes: [], shares: [] } }] },
    };
    expect(decodeQuestion(encodeQuestion(question))).toEqual(question);
    expect(encodeQuestion(decodeQuestion(encodeQuestion(question)))).toBe(encodeQuestion(question));
  });

  test.each(['', 'nonsense', Buffer.from('[]').toString('base64url'), Buffer.from('{"groupBy":["year"]}').toString('base64url')])('%j carries none', (text) => {
    expect(() => decodeQuestion(text)).toThrow('the address carries no question');
  });
});
