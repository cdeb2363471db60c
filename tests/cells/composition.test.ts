import { describe, expect, it } from 'vitest';
import { catalogue } from '../../schema/catalog.js';
import { openTestWarehouse } from '../support/openTestWarehouse.js';
import { asking, between, exact } from '../support/say.js';
import { printedEdition, type PrintedFigure } from '../support/printedEdition.js';
import { monthsOf } from '../support/recordedRequests.js';

const REQUESTS = ['channel', 'level', 'requester', 'category', 'handling', 'service'];
const KNOWLEDGE = ['level', 'service', 'content'];

/** What a warehouse with a few published figures says of one cell: value, interval, basis. */
async function said(figures: readonly PrintedFigure[], measure: string, where: object, fact = 'requests'): Promise<string> {
  const warehouse = openTestWarehouse();
  await warehouse.loadEdition(printedEdition({ id: 'small', fact, dimensions: fact === 'requests' ? REQUESTS : KNOWLEDGE, figures }));
  const cell = await asking(() => ({ catalogue, warehouse })).one(measure, { fact, where: { service: { eq: '_T' }, ...where } });
  await warehouse.close();
  return `${exact(cell.value)} ${between(cell.interval)} ${cell.basis}`;
}

const received = (value: string, members: PrintedFigure['members'] = {}, period = '2024', within?: string): PrintedFigure => ({ value, measure: 'received', period, members, ...(within === undefined ? {} : { within }) });
const IN_2024 = { year: { eq: 2024 } };
const NOTHING = 'null null null';

describe('what follows from printed figures', () => {
  it('a complete partition adds up', async () => {
    expect(await said([received('7', { requester: 'PUBLIC' }), received('5', { requester: 'ENTERPRISE' })], 'received', IN_2024)).toBe('12 [12, 12] COMPUTED');
  });

  it('a partition with a part missing does not', async () => {
    expect(await said([received('7', { channel: 'PHONE' }), received('5', { channel: 'INTERNET' }), received('1', { channel: 'OTHER' })], 'received', IN_2024)).toBe(NOTHING);
  });

  it('nor does one with a rounded part', async () => {
    expect(await said([received('7', { requester: 'PUBLIC' }), received('5000', { requester: 'ENTERPRISE' }, '2024', '500')], 'received', IN_2024)).toBe(NOTHING);
  });

  it('overlapping schemes are never mixed: half of one and half of another make nothing', async () => {
    expect(await said([received('7', { requester: 'PUBLIC' }), received('5', { handling: 'DEPARTMENT' })], 'received', IN_2024)).toBe(NOTHING);
  });

  it('a marginal is never added to the total', async () => {
    expect(await said([received('12'), received('7', { requester: 'PUBLIC' })], 'received', IN_2024)).toBe('12 [12, 12] PUBLISHED');
  });

  it('a figure printed exactly goes before the sum of its parts, and a sum before a rounded figure', async () => {
    const parts = [received('7', { requester: 'PUBLIC' }), received('5', { requester: 'ENTERPRISE' })];
    expect(await said([received('13'), ...parts], 'received', IN_2024)).toBe('13 [13, 13] PUBLISHED');
    expect(await said([received('10', {}, '2024', '5'), ...parts], 'received', IN_2024)).toBe('12 [12, 12] COMPUTED');
  });

  it('a part may itself be the sum of its parts', async () => {
    const online = [received('4', { handling: 'ONLINE_1' }), received('2', { handling: 'ONLINE_2' })];
    expect(await said([...online, received('6', { handling: 'DEPARTMENT' })], 'received', IN_2024)).toBe('12 [12, 12] COMPUTED');
  });

  it('the only member of its level is the whole: parts of the city are parts of everything', async () => {
    expect(await said([received('3', { level: 'CITY_PROPER' }), received('9', { level: 'COUNTIES' })], 'received', IN_2024)).toBe('12 [12, 12] COMPUTED');
  });

  it('twelve months make a year, eleven do not; three make a quarter', async () => {
    const months = monthsOf(2024).map((month) => received('10', {}, `2024-${String(month % 100).padStart(2, '0')}`));
    expect(await said(months, 'received', IN_2024)).toBe('120 [120, 120] COMPUTED');
    expect(await said(months.slice(1), 'received', IN_2024)).toBe(NOTHING);
    expect(await said(months, 'received', { quarter: { eq: '2024-Q3' } })).toBe('30 [30, 30] COMPUTED');
    expect(await said(months, 'received', { month: { gte: '2024-02', lte: '2024-06' } })).toBe('50 [50, 50] COMPUTED');
  });

  it('a stock of a year is that of its last month, and only of that', async () => {
    const stock = (value: string, period: string): PrintedFigure => ({ value, measure: 'entries', period });
    expect(await said([stock('5', '2024-11'), stock('8', '2024-12')], 'entries', IN_2024, 'knowledge')).toBe('8 [8, 8] COMPUTED');
    expect(await said([stock('5', '2024-11')], 'entries', IN_2024, 'knowledge')).toBe(NOTHING);
    expect(await said([stock('5', '2024-11'), stock('8', '2024-12')], 'entries', { month: { gte: '2024-11', lte: '2024-12' } }, 'knowledge')).toBe(NOTHING);
  });

  it('a rate is never added up, but recomposed from its parts', async () => {
    const rate = (value: string, requester: string): PrintedFigure => ({ value, measure: 'satisfactionRate', period: '2024', members: { requester } });
    expect(await said([rate('0.9', 'PUBLIC'), rate('0.8', 'ENTERPRISE')], 'satisfactionRate', IN_2024)).toBe(NOTHING);
    const parts: PrintedFigure[] = [{ value: '3', measure: 'satisfied', period: '2024' }, { value: '4', measure: 'evaluated', period: '2024' }];
    expect(await said(parts, 'satisfactionRate', IN_2024)).toBe('0.75 [0.75, 0.75] COMPUTED');
  });
});

describe('two editions', () => {
  it('give a year on year: both values from print', async () => {
    const warehouse = openTestWarehouse();
    await warehouse.loadEdition(printedEdition({ id: 'annual-2023', fact: 'requests', dimensions: REQUESTS, figures: [received('100', {}, '2023')], publishedAt: '2024-01-20' }));
    await warehouse.loadEdition(printedEdition({ id: 'annual-2024', fact: 'requests', dimensions: REQUESTS, figures: [received('105'), received('101', {}, '2023')], publishedAt: '2025-01-20' }));
    const { one } = asking(() => ({ catalogue, warehouse }));
    const ALL = { service: { eq: '_T' } };
    const yoy = (await one('received', { fact: 'requests', where: { ...ALL, ...IN_2024 } })).yoy('BEST');
    expect([exact(yoy.base), exact(yoy.absolute), yoy.basis, yoy.status]).toEqual(['101', '4', 'PUBLISHED', 'OK']);
    const then = { fact: 'requests', where: { ...ALL, year: { eq: 2023 } } };
    expect([exact((await one('received', then)).value), exact((await one('received', { ...then, edition: { id: 'annual-2023' } })).value)]).toEqual(['101', '100']);
    expect(exact((await one('received', { ...then, edition: { asOf: '2024-06-01T00:00:00Z' } })).value)).toBe('100');
    expect((await one('received', { fact: 'requests', where: { ...ALL, ...IN_2024 }, edition: { id: 'annual-2023' } })).value).toBeNull();
  });

  it('a leap February is the base of the February after it, filtered as well as grouped', async () => {
    const warehouse = openTestWarehouse();
    await warehouse.loadEdition(printedEdition({ id: 'months', fact: 'requests', dimensions: REQUESTS, figures: [received('29', {}, '2024-02'), received('28', {}, '2025-02')] }));
    const { one, ask } = asking(() => ({ catalogue, warehouse }));
    const filtered = await one('received', { fact: 'requests', where: { service: { eq: '_T' }, month: { eq: '2025-02' } } });
    expect(exact(filtered.yoy('BEST').base)).toBe('29');
    const grouped = await ask({ fact: 'requests', groupBy: ['month'], where: { service: { eq: '_T' } } });
    const last = grouped.rows[1]?.cell(grouped.asked.fact.measures[0] ?? filtered.measure);
    expect([last?.id, exact(last?.yoy('BEST').base ?? null)]).toEqual(['cell:requests.received:2025-02@months', '29']);
  });
});
