import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../schema/catalog.js';
import type { Answering } from '../src/answer.js';
import { NO_NEEDS } from '../src/query/index.js';
import type { Recorded } from '../src/warehouse/index.js';
import { openSeededWarehouse, openTestWarehouse } from './support/openTestWarehouse.js';
import { ADDED_MEMBERS, batchOf, monthsOf, recordedRequests } from './support/recordedRequests.js';
import { asking, cellOf, digits, exact, keyOf, sayChange } from './support/say.js';
import { printedEdition } from './support/printedEdition.js';

const REQUESTS = ['channel', 'level', 'requester', 'category', 'handling', 'service'];
const MEMBERS = printedEdition({ id: 'members', fact: 'requests', dimensions: REQUESTS, members: ADDED_MEMBERS });
const rows2023 = recordedRequests(2023, 200, monthsOf(2023));
const rows2024 = recordedRequests(2024, 240, monthsOf(2024));
const hotline = (rows: readonly Recorded[]): readonly Recorded[] => rows.filter(({ members }) => members['service'] === 'HOTLINE');
const count = (rows: readonly Recorded[], ...channels: string[]): number => hotline(rows).filter(({ members }) => channels.includes(members['channel'] ?? '')).length;
const INTERNET = ['INTERNET', 'WECHAT', 'WEIBO', 'APP'];

const COMPUTED = { fact: 'requests', basis: 'COMPUTED' as const };
const YOY = { ...NO_NEEDS, yoy: true };

describe('requests of two years beside the edition of 2024', () => {
  let answering: Answering;
  beforeAll(async () => {
    const warehouse = await openSeededWarehouse();
    await warehouse.loadEdition(MEMBERS);
    await warehouse.loadBatch(batchOf('2023', { from: 20230101, to: 20231231 }, rows2023));
    await warehouse.loadBatch(batchOf('2024', { from: 20240101, to: 20241231 }, rows2024));
    answering = { catalogue, warehouse };
  });
  const { ask, values, one } = asking(() => answering);

  it('by channel and year: rows are summed, internet with everything below it', async () => {
    expect(await values('received', { ...COMPUTED, groupBy: ['year', 'channel'] })).toEqual({
      '2023 PHONE': `${count(rows2023, 'PHONE')}`, '2023 INTERNET': `${count(rows2023, ...INTERNET)}`, '2023 TRANSFER': `${count(rows2023, 'TRANSFER')}`,
      '2024 PHONE': `${count(rows2024, 'PHONE')}`, '2024 INTERNET': `${count(rows2024, ...INTERNET)}`, '2024 OTHER': `${count(rows2024, 'OTHER')}`,
      // No row of 2024 was transferred in. What is printed of that channel does not stand in for rows.
    });
  });

  it('year on year is computed; a channel of one year only has no base, not a zero', async () => {
    const given = await ask({ ...COMPUTED, groupBy: ['channel'], where: { year: { eq: 2024 } }, needs: YOY });
    const says = Object.fromEntries(given.rows.map((row) => [keyOf(row), cellOf(given, row, 'received').yoy('BEST')]));
    const [now, then] = [count(rows2024, 'PHONE'), count(rows2023, 'PHONE')];
    expect([says['PHONE']?.status, exact(says['PHONE']?.base ?? null), exact(says['PHONE']?.absolute ?? null), says['PHONE']?.basis]).toEqual(['OK', `${then}`, `${now - then}`, 'COMPUTED']);
    expect(says['OTHER'] && sayChange(says['OTHER'])).toBe('NO_BASE base null absolute null rate null null printed null');
    expect(says['OTHER']?.reason?.en).toBe('there is no data for the earlier period');
  });

  it('a printed and a recorded value stand beside each other, and the printed one answers', async () => {
    const cell = await one('received', { fact: 'requests', where: { year: { eq: 2024 }, channel: { eq: 'PHONE' } }, needs: YOY });
    expect([exact(cell.value), cell.basis, exact(cell.published), exact(cell.computed), cell.verdict]).toEqual(['2387563', 'PUBLISHED', '2387563', `${count(rows2024, 'PHONE')}`, 'INCONSISTENT']);
    expect([exact(cell.yoy('BEST').base), exact(cell.yoy('BEST').published), exact(cell.yoy('PRIOR_EDITION').base), cell.yoy('IMPLIED').status]).toEqual([`${count(rows2023, 'PHONE')}`, '0.064', 'null', 'AMBIGUOUS']);
  });

  it('neither first nor the order changes any year on year', async () => {
    const question = { ...COMPUTED, groupBy: ['channel', 'requester'], where: { year: { eq: 2024 } }, needs: YOY };
    const changes = async (more: object): Promise<Map<string, string>> => {
      const given = await ask({ ...question, ...more });
      return new Map(given.rows.map((row) => [keyOf(row), sayChange(cellOf(given, row, 'received').yoy('BEST'))]));
    };
    const all = await changes({});
    for (const more of [{ first: 2 }, { orderBy: [{ by: 'YOY_RATE' }], first: 3 }, { orderBy: [{ by: 'LABEL', dimension: 'requester' }] }, { orderBy: [{ direction: 'ASC' }] }]) {
      for (const [key, change] of await changes(more)) expect([key, change]).toEqual([key, all.get(key)]);
    }
  });

  it('a ratio in all is recomposed, not averaged or summed', async () => {
    const given = await ask({ ...COMPUTED, groupBy: ['requester'], where: { year: { eq: 2024 } }, totals: 'GRAND' });
    const sums = (column: string, requester?: string): number => hotline(rows2024).filter(({ members }) => requester === undefined || members['requester'] === requester).reduce((sum, row) => sum + (row.sums[column] ?? 0), 0);
    expect(given.rows.map((row) => [row.kind, digits(cellOf(given, row, 'satisfactionRate').value, 6)])).toEqual([
      ['MEMBER', `${sums('satisfied', 'PUBLIC') / sums('evaluated', 'PUBLIC')}`.slice(0, 8)], ['MEMBER', `${sums('satisfied', 'ENTERPRISE') / sums('evaluated', 'ENTERPRISE')}`.slice(0, 8)],
      ['GRAND_TOTAL', `${sums('satisfied') / sums('evaluated')}`.slice(0, 8)],
    ]);
  });

  it('rows coded at INTERNET itself stand beside its subchannels, and all add up', async () => {
    const found = await values('received', { ...COMPUTED, groupBy: ['subchannel'], where: { year: { eq: 2024 }, channel: { under: 'INTERNET' } }, totals: 'GRAND' });
    expect(found).toEqual({
      INTERNET: `${count(rows2024, 'INTERNET')}`, WECHAT: `${count(rows2024, 'WECHAT')}`, WEIBO: `${count(rows2024, 'WEIBO')}`, APP: `${count(rows2024, 'APP')}`, GRAND_TOTAL: `${count(rows2024, ...INTERNET)}`,
    });
    const alone = await ask({ ...COMPUTED, groupBy: ['subchannel'], where: { year: { eq: 2024 }, channel: { under: 'INTERNET' } } });
    expect(cellOf(alone, alone.rows[0], 'received').id).toBe('cell:requests.received:2024;channel=~INTERNET;service=HOTLINE');
    expect(exact((await one('received', { ...COMPUTED, where: { year: { eq: 2024 }, channel: { eq: '~INTERNET' } } })).value)).toBe(`${count(rows2024, 'INTERNET')}`);
  });

  it('counties and subcategories that an edition added are members like others', async () => {
    const found = await values('received', { ...COMPUTED, groupBy: ['county'], where: { year: { eq: 2024 }, level: { under: 'COUNTIES' } } });
    const at = (code: string): string => `${hotline(rows2024).filter(({ members }) => members['level'] === code).length}`;
    expect(found).toEqual({ COUNTIES: at('COUNTIES'), CHONGCHUAN: at('CHONGCHUAN'), TONGZHOU: at('TONGZHOU') });
    expect(Object.keys(await values('received', { ...COMPUTED, groupBy: ['subcategory'], where: { year: { eq: 2024 }, category: { eq: 'COMPLAINT' } } }))).toEqual(['COMPLAINT', 'NOISE', 'PARKING']);
  });

  it('totals follow having; without it subtotals are the sums of their members', async () => {
    const question = { ...COMPUTED, groupBy: ['requester', 'channel'], where: { year: { eq: 2024 } }, totals: 'SUBTOTALS' as const };
    const sumOf = (found: Record<string, string>, start: string): string =>
      String(Object.entries(found).filter(([key]) => key.startsWith(start)).reduce((sum, [, value]) => sum + Number(value), 0));
    for (const having of [undefined, { received: { gt: 20 } }]) {
      const found = await values('received', { ...question, having });
      expect(Object.keys(found).length).toBe(having === undefined ? 9 : 5);
      expect(found['SUBTOTAL PUBLIC']).toBe(sumOf(found, 'PUBLIC '));
      expect(found['GRAND_TOTAL']).toBe(String(Number(sumOf(found, 'PUBLIC ')) + Number(sumOf(found, 'ENTERPRISE '))));
    }
  });

  it('shares of the parent and of everything', async () => {
    const shares = [{ of: 'PARENT' as const, along: 'channel', denominator: NO_NEEDS }, { of: 'GRAND_TOTAL' as const, along: null, denominator: NO_NEEDS }];
    const given = await ask({ ...COMPUTED, groupBy: ['subchannel'], where: { year: { eq: 2024 } }, needs: { ...NO_NEEDS, shares } });
    const wechat = cellOf(given, given.rows.find((row) => keyOf(row) === 'WECHAT'), 'received');
    expect([exact(wechat.share('PARENT', 'channel').denominator.recorded), exact(wechat.share('GRAND_TOTAL', null).denominator.recorded)]).toEqual([`${count(rows2024, ...INTERNET)}`, `${hotline(rows2024).length}`]);
    expect(digits(wechat.share('GRAND_TOTAL', null).value, 6)).toBe(`${count(rows2024, 'WECHAT') / hotline(rows2024).length}`.slice(0, 8));
  });

  it('pages hold every row once, and a cursor is of its own question', async () => {
    const question = { ...COMPUTED, groupBy: ['month', 'channel'], orderBy: [{ measure: 'received' }] };
    const all = (await ask({ ...question, first: 1000 })).rows.map(keyOf);
    const seen: string[] = [];
    let after: string | undefined;
    for (;;) {
      const page = await ask({ ...question, first: 7, after });
      seen.push(...page.rows.map(keyOf));
      expect(page.totalRows).toBe(all.length);
      if (!page.hasNextPage) break;
      after = page.endCursor ?? undefined;
    }
    expect(seen).toEqual(all);
    await expect(ask({ ...question, orderBy: [], after })).rejects.toThrow('"after" is not a cursor of this question');
    await expect(ask({ ...question, after: 'cm93' })).rejects.toThrow('"after" is not a cursor of this question');
  });

  it('a change from another period compares like with like', async () => {
    const change = async (where: object, from: string): Promise<string> => {
      const cell = await one('received', { ...COMPUTED, where: { ...where }, needs: { ...NO_NEEDS, changes: [from] } });
      const { status, base, reason } = cell.change(from);
      return `${status} ${exact(base)} ${reason?.en ?? ''}`.trim();
    };
    const inMonths = (rows: readonly Recorded[], ...months: number[]): number => hotline(rows).filter(({ day }) => months.includes(Math.floor(day / 100))).length;
    expect(await change({ month: { eq: '2024-03' } }, '2023-05')).toBe(`OK ${inMonths(rows2023, 202305)}`);
    expect(await change({ quarter: { eq: '2024-Q2' } }, '2023-Q1')).toBe(`OK ${inMonths(rows2023, 202301, 202302, 202303)}`);
    expect(await change({ day: { gte: '2024-03-01', lte: '2024-03-15' } }, '2023-03')).toBe('NOT_COMPARABLE null the two are not whole periods of the same level');
    expect(await change({ year: { eq: 2024 } }, '2023-Q1')).toBe('NOT_COMPARABLE null the two are not whole periods of the same level');
    expect(await change({ year: { eq: 2024 } }, '2020')).toBe('NO_BASE null there is no data for the earlier period');
  });
});

describe('records that end on 30 June 2024', () => {
  let answering: Answering;
  const half = rows2024.filter(({ day }) => day <= 20240630);
  beforeAll(async () => {
    const warehouse = openTestWarehouse();
    await warehouse.loadEdition(MEMBERS);
    await warehouse.loadBatch(batchOf('2023', { from: 20230101, to: 20231231 }, rows2023));
    await warehouse.loadBatch(batchOf('2024', { from: 20240101, to: 20240630 }, half));
    answering = { catalogue, warehouse };
  });
  const { ask, one } = asking(() => answering);

  it('are compared with January to June 2023, and it is said', async () => {
    const given = await ask({ fact: 'requests', groupBy: ['year'], where: { year: { eq: 2024 } }, needs: { ...NO_NEEDS, yoy: true, changes: ['2023'] } });
    const cell = cellOf(given, given.rows[0], 'received');
    const yoy = cell.yoy('BEST');
    expect([exact(cell.value), exact(yoy.base), yoy.status]).toEqual([`${hotline(half).length}`, `${hotline(rows2023).filter(({ day }) => day <= 20230630).length}`, 'OK']);
    expect(yoy.partial).toEqual({ zh: '只比较两期的同期部分：01-01至06-30', en: 'only the same part of both periods is compared: 01-01 to 06-30' });
    expect(cell.change('2023').reason?.en).toBe('the records do not cover both periods whole');
    expect(cell.status).toBe('PRELIMINARY');
  });

  it('a whole quarter is compared with a whole quarter, without a remark', async () => {
    const yoy = (await one('received', { fact: 'requests', where: { quarter: { eq: '2024-Q2' } }, needs: YOY })).yoy('BEST');
    expect((await one('received', { fact: 'requests', where: { quarter: { eq: '2024-Q2' } } })).status).toBe('NORMAL');
    expect([exact(yoy.base), yoy.partial]).toEqual([`${hotline(rows2023).filter(({ day }) => day >= 20230401 && day <= 20230630).length}`, null]);
  });

  it('a base that is recorded in part is none', async () => {
    const warehouse = openTestWarehouse();
    await warehouse.loadEdition(MEMBERS);
    await warehouse.loadBatch(batchOf('late 2023', { from: 20230701, to: 20231231 }, rows2023.filter(({ day }) => day >= 20230701)));
    await warehouse.loadBatch(batchOf('2024', { from: 20240101, to: 20241231 }, rows2024));
    const cell = await asking(() => ({ catalogue, warehouse })).one('received', { fact: 'requests', where: { year: { eq: 2024 } }, needs: YOY });
    expect([cell.yoy('BEST').status, cell.yoy('BEST').base, cell.yoy('BEST').reason?.en]).toEqual(['NOT_COMPARABLE', null, 'the records do not cover the earlier period whole']);
  });
});

describe('calls and stocks', () => {
  const CALL = { level: 'NANTONG', service: 'HOTLINE' };
  const call = (id: string, day: number, answered: number, wait: number, talk: number): Recorded => ({
    id, day, members: CALL, sums: { answered, answeredWithin30s: answered === 1 && wait <= 30 ? 1 : 0, waitSeconds: wait, talkSeconds: talk, over10Minutes: talk > 600 ? 1 : 0 },
  });

  it('averages are of answered calls, rates of those that they are said of', async () => {
    const warehouse = openTestWarehouse();
    await warehouse.loadBatch(batchOf('calls', { from: 20240101, to: 20240131 }, [call('a', 20240101, 1, 5, 100), call('b', 20240102, 1, 40, 700), call('c', 20240103, 0, 0, 0), call('d', 20240104, 1, 6, 101)], 'calls'));
    const given = await asking(() => ({ catalogue, warehouse })).ask({ fact: 'calls', groupBy: ['month'] });
    const say = (measure: string): string => exact(cellOf(given, given.rows[0], measure).value);
    expect([say('offered'), say('answered'), say('averageWait'), say('within30sRate')]).toEqual(['4', '3', '17', '0.5']);
    expect([say('averageTalk'), say('over10MinRate')]).toEqual(['300.33333333333333333333', '0.33333333333333333333']);
  });

  it('knowledge stocks are of the last day, never added along months; what was done with them is', async () => {
    const warehouse = openTestWarehouse();
    const entry = (id: string, day: number, service: string, entries: number, views: number): Recorded => ({
      id, day, members: { level: 'NANTONG', service, content: 'INFORMATION' }, sums: { entries, questionAnswers: 2 * entries, citedReplies: 0, departmentReplies: 0, views, questionViews: 0, recommendations: 0, conversions: 0 },
    });
    await warehouse.loadBatch(batchOf('stock', { from: 20240101, to: 20240331 }, [
      entry('a', 20240131, 'HOTLINE', 10, 1), entry('b', 20240131, 'TALENT', 5, 2), entry('c', 20240229, 'HOTLINE', 12, 3), entry('d', 20240229, 'TALENT', 6, 4), entry('e', 20240331, 'HOTLINE', 9, 5), entry('f', 20240331, 'TALENT', 8, 6),
    ], 'knowledge'));
    const { values } = asking(() => ({ catalogue, warehouse }));
    const ALL = { fact: 'knowledge', where: { service: { eq: '_T' } } };
    expect(await values('entries', { ...ALL, groupBy: ['month'], totals: 'GRAND' })).toEqual({ '2024-01': '15', '2024-02': '18', '2024-03': '17', GRAND_TOTAL: '17' });
    expect(await values('entries', { ...ALL, groupBy: ['month'], totals: 'GRAND', having: { entries: { gt: 17 } } })).toEqual({ '2024-02': '18', GRAND_TOTAL: '18' });
    expect(await values('knowledgeTotal', { ...ALL, groupBy: ['quarter', 'service'], totals: 'SUBTOTALS' })).toEqual({
      '2024-Q1 HOTLINE': '27', '2024-Q1 TALENT': '24', 'SUBTOTAL 2024-Q1': '51', GRAND_TOTAL: '51',
    });
    expect(await values('views', { ...ALL, groupBy: ['month'], totals: 'GRAND' })).toEqual({ '2024-01': '3', '2024-02': '7', '2024-03': '11', GRAND_TOTAL: '21' });
  });
});
