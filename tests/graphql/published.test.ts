import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SqliteWarehouse } from '../../src/warehouse/index.js';
import { askHotline, type Ask } from '../support/askHotline.js';
import { openSeededWarehouse } from '../support/openTestWarehouse.js';

let warehouse: SqliteWarehouse;
let ask: Ask;
beforeAll(async () => {
  warehouse = await openSeededWarehouse();
  ask = await askHotline(warehouse);
});
afterAll(() => warehouse.close());

/** The data of a query that must succeed. */
async function data(query: string): Promise<unknown> {
  const { data: found, errors } = await ask(query);
  expect(errors).toEqual([]);
  return found;
}

describe('requests of Nantong 2024', () => {
  test('in the whole: the printed total, its change, and what that implies', async () => {
    expect(await data(`{ requests(groupBy: [YEAR]) { totalRows rows { kind key { year } received {
      value exact basis status published display en: display(lang: EN) interval { lower upper }
      yoy { status basis published base display impliedBase { lower upper } reason(lang: EN) }
    } } } }`)).toEqual({ requests: { totalRows: 1, rows: [{
      kind: 'MEMBER', key: { year: 2024 },
      received: {
        value: 2956775, exact: '2956775', basis: 'PUBLISHED', status: 'NORMAL', published: 2956775, display: '2,956,775件', en: '2,956,775 requests',
        interval: { lower: '2956775', upper: '2956775' },
        yoy: {
          status: 'NO_BASE', basis: null, published: 0.054, base: null, display: '↑5.4%', impliedBase: { lower: '2803960', upper: '2806620' },
          reason: 'there is no data for the earlier period',
        },
      },
    }] } });
  });

  test('by channel, with shares of the whole that is named', async () => {
    expect(await data(`{ requests(groupBy: [CHANNEL]) { rows { key { channel { code label en: label(lang: EN) } } received { value share { exact published denominator { value id } } } } } }`)).toMatchObject({
      requests: { rows: [
        { key: { channel: { code: 'PHONE', label: '电话', en: 'Phone' } }, received: { value: 2387563, share: { exact: '0.80748890260503420111', published: 0.808, denominator: { value: 2956775 } } } },
        { key: { channel: { code: 'INTERNET' } }, received: { value: 467170, share: { exact: '0.15799984780715475476', published: 0.158 } } },
        { key: { channel: { code: 'TRANSFER' } }, received: { value: 91762 } },
        { key: { channel: { code: 'OTHER' } }, received: { value: 10280, share: { denominator: { id: 'cell:requests.received:2024;service=HOTLINE@nantong-2024' } } } },
      ] },
    });
  });

  test('by requester and channel: eight cells, and totals marked as such', async () => {
    const found = await data('{ requests(groupBy: [REQUESTER, CHANNEL], totals: SUBTOTALS) { totalRows rows { kind rolledUp key { requester { code } channel { code } } received { value } } } }');
    const member = (requester: string | null, channel: string | null, value: number, kind = 'MEMBER', rolledUp: string[] = []): object =>
      ({ kind, rolledUp, key: { requester: requester === null ? null : { code: requester }, channel: channel === null ? null : { code: channel } }, received: { value } });
    expect(found).toEqual({ requests: { totalRows: 8, rows: [
      member('PUBLIC', 'PHONE', 2315070), member('PUBLIC', 'INTERNET', 460419), member('PUBLIC', 'TRANSFER', 88189), member('PUBLIC', 'OTHER', 9913),
      member('ENTERPRISE', 'PHONE', 72493), member('ENTERPRISE', 'INTERNET', 6751), member('ENTERPRISE', 'TRANSFER', 3573), member('ENTERPRISE', 'OTHER', 367),
      member('PUBLIC', null, 2873591, 'SUBTOTAL', ['CHANNEL']), member('ENTERPRISE', null, 83184, 'SUBTOTAL', ['CHANNEL']),
      member(null, null, 2956775, 'GRAND_TOTAL', ['REQUESTER', 'CHANNEL']),
    ] } });
  });

  test('by handling: summed from the printed columns, beside the rounded figure of the narrative', async () => {
    expect(await data('{ requests(groupBy: [HANDLING]) { rows { key { handling { code } } received { value basis published } } } }')).toEqual({ requests: { rows: [
      { key: { handling: { code: 'ONLINE' } }, received: { value: 2188014, basis: 'COMPUTED', published: 2188000 } },
      { key: { handling: { code: 'DEPARTMENT' } }, received: { value: 768761, basis: 'PUBLISHED', published: 768761 } },
    ] } });
  });

  test('the online answer rate is recomposed from its parts, and says how', async () => {
    const found = await data('{ requests { rows { onlineAnswerRate { exact basis published computed display verdict derivation(lang: EN) sources { printed } } } } }');
    expect(found).toMatchObject({ requests: { rows: [{ onlineAnswerRate: {
      exact: '0.74000016910316138360', basis: 'COMPUTED', published: 0.74, display: '74.00%', verdict: 'CONSISTENT', sources: [{ printed: '74%' }],
      derivation: [
        'Online answer rate · 2024: 74.00%',
        '2,188,014 ÷ 2,956,775 ≈ 0.740000',
        '2,188,014 = 1,992,768 [Answered online, first printed column] + 195,246 [Answered online, second printed column]',
        '1,992,768: printed in nantong-2024 table 1 / 总计 / 在线解答(件)/1 “1992768(↑1.03%)”',
        '195,246: printed in nantong-2024 table 1 / 总计 / 在线解答(件)/2 “195246(↑308.5%)”',
        '2,956,775: printed in nantong-2024 table 1 / 总计 / 诉求总量(件) “2956775(↑5.4%)”',
      ],
    } }] } });
  });

  test('by category: five rounded figures with what they may hide', async () => {
    const rounded = (code: string, value: number, lower: string, upper: string, display: string): object => ({ key: { category: { code } }, received: { value, interval: { lower, upper }, display } });
    expect(await data('{ requests(groupBy: [CATEGORY]) { rows { key { category { code } } received { value display interval { lower upper } } } } }')).toEqual({ requests: { rows: [
      rounded('CONSULTATION', 1575000, '1574500', '1575500', '约1,575,000件'), rounded('HELP', 458000, '457500', '458500', '约458,000件'),
      rounded('COMPLAINT', 895000, '894500', '895500', '约895,000件'), rounded('SUGGESTION', 16000, '15500', '16500', '约16,000件'), rounded('OTHER', 13000, '12500', '13500', '约13,000件'),
    ] } });
  });
});

test('calls, with changes as they are printed', async () => {
  const found = await data(`{ calls { rows {
    answered { value yoy { display } } within30sRate { value display yoy { status published } } averageWait { exact display(lang: EN) } averageTalk { exact } over10MinRate { exact display }
  } } }`);
  expect(found).toEqual({ calls: { rows: [{
    answered: { value: 2557842, yoy: { display: '↑4.35%' } }, within30sRate: { value: 0.9902, display: '99.02%', yoy: { status: 'AMBIGUOUS', published: 0.0032 } },
    averageWait: { exact: '6.3', display: '6.3 s' }, averageTalk: { exact: '138.19' }, over10MinRate: { exact: '0.004', display: '0.4%' },
  }] } });
});

describe('knowledge entries', () => {
  test('by service', async () => {
    expect(await data('{ knowledge(groupBy: [SERVICE]) { rows { key { service { code } } entries { value } questionAnswers { value } views { value } questionViews { value } } } }')).toMatchObject({ knowledge: { rows: [
      { key: { service: { code: 'TALENT' } }, entries: { value: 544 }, questionAnswers: { value: 1069 } },
      { key: { service: { code: 'ENCYCLOPAEDIA' } }, entries: { value: 5546 }, questionAnswers: { value: 3568 }, views: { value: 41406 }, questionViews: { value: 21756 } },
      { key: { service: { code: 'XIAOSU' } } },
    ] } });
  });

  test('the default service has none: the notes say so, and name those that have', async () => {
    expect(await data('{ knowledge { totalRows en: notes(lang: EN) rows { questionAnswers { value } } } requests { notes(lang: EN) } }')).toMatchObject({
      knowledge: { totalRows: 0, en: ['No service is named, so the default member HOTLINE (12345 hotline) answers. It has no data; these have: TALENT, ENCYCLOPAEDIA, XIAOSU.'] },
      requests: { notes: ['No service is named, so the default member HOTLINE (12345 hotline) answers.'] },
    });
  });

  test('of Xiaosu by level', async () => {
    const six = 'citedReplies { value } departmentReplies { value } questionAnswers { value } views { value } recommendations { value } conversions { value }';
    const values = (...[a, b, c, d, e, f]: number[]): object =>
      ({ citedReplies: { value: a }, departmentReplies: { value: b }, questionAnswers: { value: c }, views: { value: d }, recommendations: { value: e }, conversions: { value: f } });
    expect(await data(`{ knowledge(groupBy: [LEVEL], where: { service: { eq: "XIAOSU" } }) { rows { key { level { code } } ${six} } } }`)).toEqual({ knowledge: { rows: [
      { key: { level: { code: 'CITY_PROPER' } }, ...values(0, 7, 7, 729, 21, 10) }, { key: { level: { code: 'COUNTIES' } }, ...values(0, 23, 23, 2515, 69, 6) },
    ] } });
  });
});

test('110 linkage: figures of no fact, each in its own unit, and one that is printed without a value', async () => {
  const found = await data('{ indicators(groupBy: [INDICATOR], where: { indicator: { under: "POLICE_110" } }) { rows { key { indicator { code } } value { value status display reason(lang: EN) } } } }');
  const value = (code: string, number: number | null, display: string): object => ({ key: { indicator: { code } }, value: { value: number, status: 'NORMAL', display, reason: null } });
  expect(found).toEqual({ indicators: { rows: [
    value('POLICE_110_SEATS', 78, '78人'), value('POLICE_110_TRANSFERS', 58821, '58,821件'), value('POLICE_110_TO_110', 11599, '11,599件'),
    value('POLICE_110_FROM_110', 47222, '47,222件'), value('POLICE_110_ON_TIME_RATE', 1, '100%'), value('POLICE_110_SATISFACTION_RATE', 0.9962, '99.62%'),
    { key: { indicator: { code: 'POLICE_110_BURDEN_REDUCTION_RATE' } }, value: { value: null, status: 'NOT_PUBLISHED', display: '—（印刷了该项但没有数值）', reason: 'the item is printed without a value' } },
  ] } });
});

describe('the catalogue', () => {
  test('tells facts, measures with formulas, dimensions with members, and editions', async () => {
    const found = await data(`{ catalogue {
      modelVersion editions { id title period publishedAt supersedes { id } }
      facts { name grain en: grain(lang: EN) measures { name formula additivity unit { code } dimensions } dimensions { name hierarchy members(first: 2) { code } } }
    } }`);
    expect(found).toMatchObject({ catalogue: {
      modelVersion: '1', editions: [{ id: 'nantong-2024', period: '2024', publishedAt: null, supersedes: null }],
      facts: [
        {
          name: 'requests', grain: '一件受理的诉求', en: 'one request received',
          measures: expect.arrayContaining([
            { name: 'received', formula: 'count(rows)', additivity: 'ADDITIVE', unit: { code: 'ITEM' }, dimensions: expect.arrayContaining(['YEAR', 'SUBCHANNEL', 'SERVICE']) },
            { name: 'onlineAnswerRate', formula: 'received[handling=ONLINE] / received', additivity: 'NON_ADDITIVE', unit: { code: 'RATE' }, dimensions: expect.anything() },
          ]),
          dimensions: expect.arrayContaining([
            { name: 'date', hierarchy: ['YEAR', 'QUARTER', 'MONTH', 'DAY'], members: [{ code: '2024' }] },
            { name: 'channel', hierarchy: ['CHANNEL', 'SUBCHANNEL'], members: [{ code: 'PHONE' }, { code: 'INTERNET' }] },
          ]),
        },
        { name: 'calls' }, { name: 'knowledge' }, { name: 'indicators', measures: [{ name: 'value', formula: null }] },
      ],
    } });
  });

  test('lists what lies under a member', async () => {
    const found = await data('{ catalogue { facts { name dimensions { name members(under: "_T") { code } } } } }');
    expect(found).toMatchObject({ catalogue: { facts: expect.arrayContaining([expect.objectContaining({ name: 'requests', dimensions: expect.arrayContaining([{ name: 'requester', members: [{ code: '_T' }, { code: 'PUBLIC' }, { code: 'ENTERPRISE' }] }]) })]) } });
  });
});
