import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../schema/catalog.js';
import type { Answering } from '../src/answer.js';
import { NO_NEEDS } from '../src/query/index.js';
import { openSeededWarehouse } from './support/openTestWarehouse.js';
import { asking, between, cellOf, digits, exact, keyOf, sayChange } from './support/say.js';

let answering: Answering;
beforeAll(async () => {
  answering = { catalogue, warehouse: await openSeededWarehouse() };
});
const { ask, values, one } = asking(() => answering);

const IN_2024 = { year: { eq: 2024 } };
const SHARES = { ...NO_NEEDS, shares: [{ of: 'PARENT' as const, along: null, denominator: NO_NEEDS }] };

describe('requests of Nantong in 2024', () => {
  it('2956775 were received, printed as ↑5.4%, with no base to compute it from', async () => {
    const given = await ask({ fact: 'requests', groupBy: ['year'] });
    expect(given.rows.map(keyOf)).toEqual(['2024']);
    const cell = cellOf(given, given.rows[0], 'received');
    expect([exact(cell.value), cell.basis, cell.status, cell.unit.code]).toEqual(['2956775', 'PUBLISHED', 'NORMAL', 'ITEM']);
    expect(cell.figures.map(({ figure }) => figure.printed)).toEqual(['2956775(↑5.4%)', '295.7万件']);
    const yoy = cell.yoy('BEST');
    expect([sayChange(yoy), yoy.verdict, yoy.reason?.en]).toEqual(['NO_BASE base null absolute null rate null null printed 0.054', 'UNDETERMINED', 'there is no data for the earlier period']);
    expect(between(yoy.impliedBase)).toBe('[2803960, 2806620]');
    expect(given.plan.servedFrom).toBe('published');
  });

  it('by channel, with shares of the whole', async () => {
    const given = await ask({ fact: 'requests', groupBy: ['channel'], where: IN_2024, needs: SHARES });
    expect(given.rows.map((row) => {
      const cell = cellOf(given, row, 'received');
      const share = cell.share('PARENT', null);
      return [keyOf(row), exact(cell.value), digits(share.value, 5), exact(share.published), share.verdict, exact(share.denominator.value)];
    })).toEqual([
      ['PHONE', '2387563', '0.80748', '0.808', 'INCONSISTENT', '2956775'],
      ['INTERNET', '467170', '0.15799', '0.158', 'CONSISTENT', '2956775'],
      ['TRANSFER', '91762', '0.03103', 'null', 'NOT_APPLICABLE', '2956775'],
      ['OTHER', '10280', '0.00347', 'null', 'NOT_APPLICABLE', '2956775'],
    ]);
  });

  it('a printed share is of what stands above along the dimension that is cut, and of nothing else', async () => {
    const needs = { ...NO_NEEDS, shares: ['channel', 'requester'].map((along) => ({ of: 'PARENT' as const, along, denominator: NO_NEEDS })) };
    const cell = await one('received', { fact: 'requests', where: { ...IN_2024, channel: { eq: 'INTERNET' }, requester: { eq: '_T' } }, needs });
    const say = (along: string): unknown[] => [digits(cell.share('PARENT', along).value, 5), exact(cell.share('PARENT', along).published), cell.share('PARENT', along).verdict];
    expect([say('channel'), say('requester')]).toEqual([['0.15799', '0.158', 'CONSISTENT'], ['1', 'null', 'NOT_APPLICABLE']]);
  });

  it('by requester and channel: the eight cells as printed, their subtotals and the whole', async () => {
    expect(await values('received', { fact: 'requests', groupBy: ['requester', 'channel'], where: IN_2024, totals: 'SUBTOTALS' })).toEqual({
      'PUBLIC PHONE': '2315070', 'PUBLIC INTERNET': '460419', 'PUBLIC TRANSFER': '88189', 'PUBLIC OTHER': '9913',
      'ENTERPRISE PHONE': '72493', 'ENTERPRISE INTERNET': '6751', 'ENTERPRISE TRANSFER': '3573', 'ENTERPRISE OTHER': '367',
      'SUBTOTAL PUBLIC': '2873591', 'SUBTOTAL ENTERPRISE': '83184', GRAND_TOTAL: '2956775',
    });
  });

  it('by handling: the two printed columns are added, beside the rounded 218.8万', async () => {
    const given = await ask({ fact: 'requests', groupBy: ['handling'], where: IN_2024 });
    expect(given.rows.map((row) => {
      const cell = cellOf(given, row, 'received');
      return [keyOf(row), exact(cell.value), cell.basis, exact(cell.published), exact(cell.computed), cell.verdict];
    })).toEqual([
      ['ONLINE', '2188014', 'COMPUTED', '2188000', '2188014', 'CONSISTENT'],
      ['DEPARTMENT', '768761', 'PUBLISHED', '768761', '768761', 'CONSISTENT'],
    ]);
    const online = cellOf(given, given.rows[0], 'received');
    expect(online.derivation?.kind === 'sum' && online.derivation.terms.map(({ label, of }) => [label.zh, exact(of.value)])).toEqual([['在线解答(第一列)', '1992768'], ['在线解答(第二列)', '195246']]);
    expect(await values('received', { fact: 'requests', groupBy: ['subhandling'], where: IN_2024 })).toEqual({ ONLINE_1: '1992768', ONLINE_2: '195246', DEPARTMENT: '768761' });
  });

  it('the online answer rate is computed from its parts, beside the printed 74%', async () => {
    const cell = await one('onlineAnswerRate', { fact: 'requests', where: IN_2024 });
    expect([digits(cell.value, 5), cell.basis, exact(cell.published), cell.verdict, cell.unit.code]).toEqual(['0.74000', 'COMPUTED', '0.74', 'CONSISTENT', 'RATE']);
    expect(cell.derivation?.kind === 'ratio' && [exact(cell.derivation.numerator.value), exact(cell.derivation.denominator.value)]).toEqual(['2188014', '2956775']);
    expect(cell.share('PARENT', null).reason?.en).toBe('a rate has no share');
  });

  it('by category: five figures in 万, each with what surely holds it', async () => {
    const given = await ask({ fact: 'requests', groupBy: ['category'], where: IN_2024, totals: 'GRAND' });
    expect(given.rows.map((row) => [keyOf(row), exact(cellOf(given, row, 'received').value), between(cellOf(given, row, 'received').interval)])).toEqual([
      ['CONSULTATION', '1575000', '[1574500, 1575500]'], ['HELP', '458000', '[457500, 458500]'], ['COMPLAINT', '895000', '[894500, 895500]'],
      ['SUGGESTION', '16000', '[15500, 16500]'], ['OTHER', '13000', '[12500, 13500]'], ['', '2956775', '[2956775, 2956775]'],
    ]);
  });

  it('a part of the categories is the sum of rounded figures, with the sum of their intervals', async () => {
    const cell = await one('received', { fact: 'requests', where: { ...IN_2024, category: { in: ['SUGGESTION', 'OTHER'] } } });
    expect([exact(cell.value), between(cell.interval), cell.basis]).toEqual(['29000', '[28000, 30000]', 'COMPUTED']);
  });

  it('schemes are never mixed: a category of a channel is not published', async () => {
    const given = await ask({ fact: 'requests', groupBy: ['category', 'channel'], where: IN_2024 });
    expect(given.rows).toEqual([]);
    const cell = await one('received', { fact: 'requests', where: { ...IN_2024, category: { eq: 'HELP' }, channel: { eq: 'PHONE' } } });
    expect([cell.value, cell.status, cell.reason?.en]).toEqual([null, 'NOT_PUBLISHED', 'nothing is published at this grain, and no complete, exactly printed partition adds up to it']);
  });

  it('on one basis only', async () => {
    expect(await values('received', { fact: 'requests', groupBy: ['handling'], where: IN_2024, basis: 'PUBLISHED' })).toEqual({ ONLINE: '2188000', DEPARTMENT: '768761' });
    expect(await values('received', { fact: 'requests', groupBy: ['handling'], where: IN_2024, basis: 'COMPUTED' })).toEqual({ ONLINE: '2188014', DEPARTMENT: '768761' });
  });

  it('printed changes order rows where nothing could be computed', async () => {
    expect(Object.keys(await values('received', { fact: 'requests', groupBy: ['channel'], where: IN_2024, orderBy: [{ by: 'YOY_RATE' }] }))).toEqual(['PHONE', 'INTERNET', 'TRANSFER', 'OTHER']);
    expect(Object.keys(await values('received', { fact: 'requests', groupBy: ['channel'], where: IN_2024, orderBy: [{ by: 'YOY_RATE', direction: 'ASC' }] }))).toEqual(['TRANSFER', 'INTERNET', 'PHONE', 'OTHER']);
  });
});

describe('calls', () => {
  it('as printed, with their printed changes and the earlier values that those allow', async () => {
    const given = await ask({ fact: 'calls', groupBy: ['year'] });
    const [row] = given.rows;
    expect(['answered', 'within30sRate', 'averageWait', 'averageTalk', 'over10MinRate'].map((name) => {
      const cell = cellOf(given, row, name);
      const yoy = cell.yoy('BEST');
      return [exact(cell.value), cell.unit.code, exact(yoy.published), yoy.status, yoy.unit];
    })).toEqual([
      ['2557842', 'CALL', '0.0435', 'NO_BASE', 'PERCENT'], ['0.9902', 'RATE', '0.0032', 'AMBIGUOUS', 'PERCENT'], ['6.3', 'SECOND', '-0.0455', 'NO_BASE', 'PERCENT'],
      ['138.19', 'SECOND', '-0.0333', 'NO_BASE', 'PERCENT'], ['0.004', 'RATE', '-0.0005', 'AMBIGUOUS', 'PERCENT'],
    ]);
    expect(cellOf(given, row, 'offered').reason?.en).toContain('nothing is published at this grain');
  });
});

describe('knowledge entries and services', () => {
  it.each([
    ['TALENT', { entries: '544', questionAnswers: '1069', knowledgeTotal: '1613' }],
    ['ENCYCLOPAEDIA', { entries: '5546', questionAnswers: '3568', views: '41406', questionViews: '21756', viewsTotal: '63162' }],
    ['XIAOSU', { citedReplies: '0', departmentReplies: '30', questionAnswers: '30', views: '3244', recommendations: '90', conversions: '16' }],
  ])('%s', async (service, printed) => {
    for (const [measure, value] of Object.entries(printed)) expect([measure, exact((await one(measure, { fact: 'knowledge', where: { ...IN_2024, service: { eq: service } } })).value)]).toEqual([measure, value]);
  });

  it('晓苏 by level', async () => {
    const given = await ask({ fact: 'knowledge', groupBy: ['level'], where: { ...IN_2024, service: { eq: 'XIAOSU' } }, totals: 'GRAND' });
    const measures = ['citedReplies', 'departmentReplies', 'questionAnswers', 'views', 'recommendations', 'conversions'];
    expect(given.rows.map((row) => [keyOf(row), measures.map((measure) => exact(cellOf(given, row, measure).value)).join('/')])).toEqual([
      ['CITY_PROPER', '0/7/7/729/21/10'], ['COUNTIES', '0/23/23/2515/69/6'], ['', '0/30/30/3244/90/16'],
    ]);
    expect(cellOf(given, given.rows[0], 'citedReplies').status).toBe('PRINTED_ZERO');
  });

  it('尚贤 requests by channel', async () => {
    expect(await values('received', { fact: 'requests', groupBy: ['channel'], where: { ...IN_2024, service: { eq: 'TALENT' } }, totals: 'GRAND' })).toEqual({ PHONE: '2572', INTERNET: '3839', GRAND_TOTAL: '6411' });
  });
});

describe('indicators', () => {
  it('110: every figure, and the burden rate printed without a value', async () => {
    const given = await ask({ fact: 'indicators', groupBy: ['indicator'], where: { ...IN_2024, indicator: { under: 'POLICE_110' } } });
    expect(given.rows.map((row) => {
      const cell = cellOf(given, row, 'value');
      return [keyOf(row), exact(cell.value), cell.unit.code, cell.status];
    })).toEqual([
      ['POLICE_110_SEATS', '78', 'PERSON', 'NORMAL'], ['POLICE_110_TRANSFERS', '58821', 'ITEM', 'NORMAL'], ['POLICE_110_TO_110', '11599', 'ITEM', 'NORMAL'],
      ['POLICE_110_FROM_110', '47222', 'ITEM', 'NORMAL'], ['POLICE_110_ON_TIME_RATE', '1', 'RATE', 'NORMAL'], ['POLICE_110_SATISFACTION_RATE', '0.9962', 'RATE', 'NORMAL'],
      ['POLICE_110_BURDEN_REDUCTION_RATE', 'null', 'RATE', 'NOT_PUBLISHED'],
    ]);
    expect(cellOf(given, given.rows[6], 'value').reason?.en).toBe('the item is printed without a value');
  });

  it('are not added up to their themes', async () => {
    expect((await ask({ fact: 'indicators', groupBy: ['theme'], where: IN_2024 })).rows).toEqual([]);
  });
});

describe('every figure of the edition', () => {
  it('is found at the cell it is bound to, with its value or its blank', async () => {
    const edition = await answering.warehouse.editionFigures('nantong-2024');
    const figures = new Map(edition?.figures.map((figure) => [figure.id, figure]));
    const missing: string[] = [];
    for (const { figure, fact, measure, period, members } of edition?.bindings ?? []) {
      const where = { year: { eq: period }, and: Object.entries(members).map(([dimension, code]) => ({ [dimension]: { eq: code } })) };
      const cell = await one(measure, { fact, where });
      if (!cell.figures.some((each) => each.figure.id === figure)) missing.push(figure);
      const printed = figures.get(figure)?.value ?? null;
      if (printed === null ? cell.value !== null : cell.value === null) missing.push(`${figure}: ${exact(cell.value)}`);
    }
    expect([edition?.bindings.length, missing]).toEqual([114, []]);
  });
});
