import { describe, expect, it } from 'vitest';
import { catalogue } from '../schema/catalog.js';
import { NO_NEEDS, type Question } from '../src/query/index.js';
import type { DayRange } from '../src/model/index.js';
import { openTestWarehouse } from './support/openTestWarehouse.js';
import { printedEdition, type PrintedFigure } from './support/printedEdition.js';
import { asking, cellOf, exact, keyOf } from './support/say.js';

const REQUESTS = ['channel', 'level', 'requester', 'category', 'handling', 'service'];
const EVERYTHING = { service: { eq: '_T' } };
const YOY = { needs: { ...NO_NEEDS, yoy: true } };

type Asking = ReturnType<typeof asking>;

/** One request a day listed, of calls that cover some days. */
async function recorded(days: readonly number[], ...covered: readonly DayRange[]): Promise<Asking> {
  const warehouse = openTestWarehouse();
  const members = { channel: 'PHONE', level: 'CITY_PROPER', requester: 'PUBLIC', category: 'HELP', handling: 'ONLINE', service: 'HOTLINE' };
  const rows = days.map((day, index) => ({ id: `r${index}`, day, members, sums: { resolved: 1, onTime: 1, evaluated: 0, satisfied: 0 } }));
  for (const covers of covered) {
    await warehouse.loadBatch({ id: `from ${covers.from}`, fact: 'requests', covers, chunks: [{ rows: rows.filter(({ day }) => covers.from <= day && day <= covers.to) }] });
  }
  return asking(() => ({ catalogue, warehouse }));
}

/** Week → requests, and the year on year with its reason. */
async function byWeek({ ask }: Asking, where: object = {}): Promise<Record<string, string>> {
  const given = await ask({ fact: 'requests', groupBy: ['week'], where: { ...EVERYTHING, ...where }, ...YOY });
  return Object.fromEntries(given.rows.map((row) => {
    const cell = cellOf(given, row, 'received');
    const { status, base, reason, partial } = cell.yoy('BEST');
    return [keyOf(row), [exact(cell.value), status, exact(base), reason?.en ?? partial?.en ?? ''].join(' ').trim()];
  }));
}

describe('recorded rows by week', () => {
  it('run from Monday to Sunday, across the ends of months and years', async () => {
    const asked = await recorded([20241229, 20241230, 20241231, 20250101, 20250105, 20250106], { from: 20240101, to: 20251231 });
    expect(await byWeek(asked)).toEqual({
      '2024-W52': '1 NO_BASE null there is no data for the earlier period',
      '2025-W01': '4 NO_BASE null there is no data for the earlier period', '2025-W02': '1 NO_BASE null there is no data for the earlier period',
    });
    expect(await asked.values('received', { fact: 'requests', groupBy: ['week', 'day'], where: { ...EVERYTHING, week: { eq: '2025-W01' } } })).toEqual({
      '2025-W01 2024-12-30': '1', '2025-W01 2024-12-31': '1', '2025-W01 2025-01-01': '1', '2025-W01 2025-01-05': '1',
    });
  });

  it('are compared with the week of the same number', async () => {
    // The Monday of week 12 is 20 March 2023 and 18 March 2024.
    const asked = await recorded([20230319, 20230320, 20230326, 20230327, 20240318, 20240324, 20240324], { from: 20230101, to: 20241231 });
    const week = { week: { eq: '2024-W12' } };
    expect((await byWeek(asked, week))['2024-W12']).toBe('3 OK 2');
    expect(exact((await asked.one('received', { fact: 'requests', where: { ...EVERYTHING, ...week }, ...YOY })).yoy('BEST').base)).toBe('2');
    const runOfDays = { day: { gte: '2024-03-18', lte: '2024-03-25' } };
    expect(exact((await asked.one('received', { fact: 'requests', where: { ...EVERYTHING, ...runOfDays }, ...YOY })).yoy('BEST').base)).toBe('2');
    expect(exact((await asked.one('received', { fact: 'requests', where: { ...EVERYTHING, day: { gte: '2024-03-19', lte: '2024-03-26' } }, ...YOY })).yoy('BEST').base)).toBe('3');
  });

  it('a week 53 has no week to compare with; the first week of the year after has', async () => {
    const asked = await recorded([20200101, 20201228, 20210103, 20210104, 20211231], { from: 20191230, to: 20211231 });
    expect(await byWeek(asked, { week: { gte: '2020-W53', lte: '2021-W01' } })).toEqual({
      '2020-W53': '2 NO_BASE null the year before has no week 53', '2021-W01': '1 OK 1',
    });
  });

  it('a week that the filter cuts is not compared; one at the end of the data is whole', async () => {
    const asked = await recorded([20240101, 20241231, 20250101], { from: 20240101, to: 20251231 });
    expect((await byWeek(asked, { year: { eq: 2024 } }))['2025-W01']).toBe('1 NOT_COMPARABLE null the filter cuts this week, so there is no whole week to compare with');
    const ends = await recorded([20240101, 20241231], { from: 20240101, to: 20241231 });
    expect((await byWeek(ends))['2025-W01']).toBe('1 OK 1 only the same part of both periods is compared: 12-30 to 12-31');
  });

  it('a week of which three days are recorded is compared with the same three', async () => {
    const asked = await recorded([20230320, 20230322, 20230323, 20240318], { from: 20230101, to: 20230331 }, { from: 20240101, to: 20240320 });
    expect((await byWeek(asked))['2024-W12']).toBe('1 OK 2 only the same part of both periods is compared: 03-18 to 03-20');
    const late = await recorded([20230323, 20240318], { from: 20230322, to: 20230331 }, { from: 20240101, to: 20240320 });
    expect((await byWeek(late))['2024-W12']).toBe('1 NO_BASE null there is no data for the earlier period');
    const halfBase = await recorded([20230322, 20240318], { from: 20230322, to: 20230331 }, { from: 20240101, to: 20240320 });
    expect((await byWeek(halfBase))['2024-W12']).toBe('1 NOT_COMPARABLE null the records do not cover the earlier period whole');
  });

  it('a change from another week compares weeks, from a month none', async () => {
    const asked = await recorded([20240311, 20240318], { from: 20240101, to: 20241231 });
    const change = async (from: string): Promise<string> => {
      const { status, base } = (await asked.one('received', { fact: 'requests', where: { ...EVERYTHING, week: { eq: '2024-W12' } }, needs: { ...NO_NEEDS, changes: [from] } })).change(from);
      return `${status} ${exact(base)}`;
    };
    expect([await change('2024-W11'), await change('2024-02'), await change('2024-03-11/2024-03-17')]).toEqual(['OK 1', 'NOT_COMPARABLE null', 'OK 1']);
  });

  it('share a whole with all that the question covers; months and weeks are not grouped together', async () => {
    const asked = await recorded([20240311, 20240318, 20240319, 20240401], { from: 20240101, to: 20241231 });
    const given = await asked.ask({ fact: 'requests', groupBy: ['week'], where: { ...EVERYTHING, month: { eq: '2024-03' } }, needs: { ...NO_NEEDS, shares: [{ of: 'PARENT', along: 'date', denominator: NO_NEEDS }] } });
    expect(given.rows.map((row) => `${keyOf(row)} ${exact(cellOf(given, row, 'received').share('PARENT', 'date').value).slice(0, 6)}`)).toEqual(['2024-W11 0.3333', '2024-W12 0.6666']);
    await expect(asked.ask({ fact: 'requests', groupBy: ['month', 'week'] })).rejects.toThrow('groupBy names WEEK and MONTH; weeks run across months. Group by one of them, or by DAY, and filter by the other.');
    await expect(asked.ask({ fact: 'requests', where: { week: { eq: '2024-W53' } } })).rejects.toThrow('"2024-W53" is not a week; write it as "2024-W12"');
  });
});

/** A warehouse with figures of requests received, period → printed. */
async function printed(figures: Readonly<Record<string, string | Partial<PrintedFigure>>>): Promise<Asking> {
  const warehouse = openTestWarehouse();
  await warehouse.loadEdition(printedEdition({
    id: 'small', fact: 'requests', dimensions: REQUESTS,
    figures: Object.entries(figures).map(([period, figure]) => ({ measure: 'received', period, value: '', ...(typeof figure === 'string' ? { value: figure } : figure) })),
  }));
  return asking(() => ({ catalogue, warehouse }));
}

async function said({ one }: Asking, where: object): Promise<string> {
  const cell = await one('received', { fact: 'requests', where: { ...EVERYTHING, ...where } });
  return `${exact(cell.value)} ${cell.basis}`;
}

const days = (gte: string, lte: string): object => ({ day: { gte, lte } });
const FIRST_HALF = '2024-01-01/2024-06-30';
const weeks = (year: number, from: number, count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${year}-W${String(from + index).padStart(2, '0')}`, '10']));

describe('published weeks', () => {
  it('answer for themselves, in any way that their days are asked for', async () => {
    const asked = await printed({ '2024-W12': '70', '2024-W13': '80' });
    expect([await said(asked, { week: { eq: '2024-W12' } }), await said(asked, days('2024-03-18', '2024-03-24')), await said(asked, { week: { in: ['2024-W12', '2024-W13'] } })]).toEqual(['70 PUBLISHED', '70 PUBLISHED', '150 COMPUTED']);
    expect(await asked.values('received', { fact: 'requests', groupBy: ['week'], where: EVERYTHING })).toEqual({ '2024-W12': '70', '2024-W13': '80' });
    expect(await asked.values('received', { fact: 'requests', groupBy: ['month'], where: EVERYTHING })).toEqual({});
  });

  it('add up to a month or a quarter where they begin and end with it, and to nothing else', async () => {
    // February 2021 and the second quarter of 2024 run from a Monday to a Sunday.
    expect(await said(await printed(weeks(2021, 5, 4)), { month: { eq: '2021-02' } })).toBe('40 COMPUTED');
    expect(await said(await printed(weeks(2021, 5, 3)), { month: { eq: '2021-02' } })).toBe('null null');
    expect(await said(await printed(weeks(2024, 14, 13)), { quarter: { eq: '2024-Q2' } })).toBe('130 COMPUTED');
    expect(await said(await printed(weeks(2024, 1, 52)), { year: { eq: 2024 } })).toBe('null null');
    expect(await said(await printed(weeks(2024, 9, 5)), { month: { eq: '2024-03' } })).toBe('null null');
  });

  it('are made of their seven days', async () => {
    const asked = await printed(Object.fromEntries([18, 19, 20, 21, 22, 23, 24].map((day) => [`2024-03-${day}`, '5'])));
    expect(await said(asked, { week: { eq: '2024-W12' } })).toBe('35 COMPUTED');
  });

  it('are compared with the week of the same number, printed the year before', async () => {
    const asked = await printed({ '2023-W12': '60', '2024-W12': '70', '2020-W53': '50', '2019-W52': '40' });
    const yoy = async (week: string): Promise<string> => {
      const { status, base, reason } = (await asked.one('received', { fact: 'requests', where: { ...EVERYTHING, week: { eq: week } }, ...YOY })).yoy('BEST');
      return `${status} ${exact(base)} ${reason?.en ?? ''}`.trim();
    };
    expect([await yoy('2024-W12'), await yoy('2020-W53'), await yoy('2019-W52')]).toEqual(['OK 60', 'NO_BASE null the year before has no week 53', 'NO_BASE null there is no data for the earlier period']);
  });
});

describe('published runs of days', () => {
  it('answer for just their days, however those are asked for', async () => {
    const asked = await printed({ [FIRST_HALF]: '600' });
    const wheres: object[] = [days('2024-01-01', '2024-06-30'), { month: { gte: '2024-01', lte: '2024-06' } }, { quarter: { in: ['2024-Q1', '2024-Q2'] } }];
    for (const where of wheres) expect(await said(asked, where)).toBe('600 PUBLISHED');
    for (const where of [days('2024-01-01', '2024-06-29'), { quarter: { eq: '2024-Q1' } }, { year: { eq: 2024 } }]) expect(await said(asked, where)).toBe('null null');
    expect(await asked.values('received', { fact: 'requests', groupBy: ['year'], where: EVERYTHING })).toEqual({});
  });

  it('a week as a publisher counts it, from Friday to Thursday', async () => {
    const asked = await printed({ '2024-03-15/2024-03-21': '70', '2024-03-22/2024-03-28': '75' });
    expect([await said(asked, days('2024-03-15', '2024-03-21')), await said(asked, { week: { eq: '2024-W12' } }), await said(asked, days('2024-03-15', '2024-03-28'))]).toEqual(['70 PUBLISHED', 'null null', '145 COMPUTED']);
  });

  it('cumulative runs are never added to one another or to their parts; what follows one and ends the year is', async () => {
    const asked = await printed({ '2024-01': '100', '2024-01-01/2024-02-29': '210', '2024-Q1': '330', [FIRST_HALF]: '600', '2024-Q3': '310', '2024-Q4': '290' });
    expect([await said(asked, { year: { eq: 2024 } }), await said(asked, { quarter: { eq: '2024-Q1' } }), await said(asked, { quarter: { eq: '2024-Q2' } })]).toEqual(['1200 COMPUTED', '330 PUBLISHED', 'null null']);
  });

  it('a run beside what its months add up to', async () => {
    const months = Object.fromEntries([1, 2, 3, 4, 5, 6].map((month) => [`2024-0${month}`, '100']));
    const cell = await (await printed({ ...months, [FIRST_HALF]: '601' })).one('received', { fact: 'requests', where: { ...EVERYTHING, ...days('2024-01-01', '2024-06-30') } });
    expect([exact(cell.value), exact(cell.computed), cell.verdict]).toEqual(['601', '600', 'INCONSISTENT']);
    expect(await said(await printed(months), days('2024-01-01', '2024-06-30'))).toBe('600 COMPUTED');
    expect(await said(await printed({ '2024-Q1': { value: '300', within: '5' }, '2024-Q2': '310' }), days('2024-01-01', '2024-06-30'))).toBe('610 COMPUTED');
  });

  it('are compared with the same days a year before, and with runs as long', async () => {
    const asked = await printed({ [FIRST_HALF]: '600', '2023-01-01/2023-06-30': '500', '2023-07-01/2023-12-31': '520', '2024-01-01/2024-02-29': '210', '2023-01-01/2023-02-28': '200' });
    const cell = async (where: object, changes: string[]): ReturnType<Asking['one']> => asked.one('received', { fact: 'requests', where: { ...EVERYTHING, ...where }, needs: { ...NO_NEEDS, yoy: true, changes } } satisfies Question);
    const half = await cell(days('2024-01-01', '2024-06-30'), ['2023-07/2023-12', '2023']);
    expect([exact(half.yoy('BEST').base), exact(half.change('2023-07/2023-12').base), half.change('2023').status]).toEqual(['500', '520', 'NOT_COMPARABLE']);
    expect(exact((await cell({ month: { in: ['2024-01', '2024-02'] } }, [])).yoy('BEST').base)).toBe('200');
  });
});
