import { beforeAll, describe, expect, it } from 'vitest';
import { NO_NEEDS, planOf, rewrite, type Asked, type Question, type Snapshot } from '../../src/query/index.js';
import { cellRegion, earlierSlice, parentSlice, periodSlice, projection, sliceOf, type Slice } from '../../src/query/slice.js';
import { signBox } from '../../src/query/boxes.js';
import type { Member } from '../../src/model/index.js';
import { ask, seededSnapshot } from './ask.js';

let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = await seededSnapshot();
});

const main = (asked: Asked): Slice => sliceOf(asked.groupBy, asked.region);
const sliceAsked = (question: Partial<Question>): Slice => main(ask(snapshot, question));

/** As in `channel | 20240101-20241231;service=HOTLINE`. */
const show = ({ groupBy, region }: Slice): string => `${groupBy.map(({ name }) => name).join(',')} | ${region.map(signBox).join(' + ')}`;

function member(dimension: string, code: string): Member {
  const found = snapshot.members.get(dimension)?.get(code);
  if (found === undefined) throw new Error(`no member ${code}`);
  return found;
}

const IN_2024 = { year: { eq: 2024 } };

describe('slices', () => {
  it('a year earlier: the same cells, the days shifted', () => {
    expect(show(earlierSlice(sliceAsked({ groupBy: ['channel'], where: IN_2024 }), null))).toBe('channel | 20230101-20231231;service=HOTLINE');
  });

  it('a year earlier, where records end inside the year: the same part', () => {
    const covered = [{ from: 20220101, to: 20240630 }];
    expect(show(earlierSlice(sliceAsked({ groupBy: ['channel'], where: IN_2024 }), covered))).toBe('channel | 20230101-20230630;service=HOTLINE');
  });

  it('in a named period', () => {
    expect(show(periodSlice(sliceAsked({ groupBy: ['month', 'channel'], where: { month: { eq: '2024-03' } } }), '2022-03'))).toBe('channel | 20220301-20220331;service=HOTLINE');
  });

  it.each([
    ['a channel in all channels', { groupBy: ['channel'], where: { ...IN_2024, channel: { in: ['PHONE', 'OTHER'] } } }, 'channel', ' | 20240101-20241231;service=HOTLINE'],
    ['a subchannel in its channel', { groupBy: ['subchannel'], where: IN_2024 }, 'channel', 'channel | 20240101-20241231;service=HOTLINE'],
    ['a subchannel beside its channel, in whatever order', { groupBy: ['subchannel', 'channel'], where: IN_2024 }, 'channel', 'channel | 20240101-20241231;service=HOTLINE'],
    ['a channel of each requester in that requester', { groupBy: ['requester', 'channel'], where: IN_2024 }, 'channel', 'requester | 20240101-20241231;service=HOTLINE'],
    ['a month in its quarter', { groupBy: ['month'], where: IN_2024 }, 'date', 'quarter | 20240101-20241231;service=HOTLINE'],
    ['a month in its year, where that is grouped', { groupBy: ['year', 'month'], where: IN_2024 }, 'date', 'year | 20240101-20241231;service=HOTLINE'],
    ['a filtered channel in what is above it', { groupBy: ['requester'], where: { ...IN_2024, channel: { eq: 'WECHAT' } } }, 'channel',
      'requester | 20240101-20241231;channel=APP,INTERNET,INTERNET_OTHER,WEB,WECHAT,WEIBO;service=HOTLINE'],
    ['several filtered channels in all', { groupBy: ['requester'], where: { ...IN_2024, channel: { in: ['WECHAT', 'PHONE'] } } }, 'channel', 'requester | 20240101-20241231;service=HOTLINE'],
  ])('the whole of a share: %s', (_, question, along, whole) => {
    const asked = ask(snapshot, question);
    expect(show(parentSlice(main(asked), along, asked.catalogue, snapshot.members))).toBe(whole);
  });

  it('keys are projected from the finest level, in whatever order levels are grouped', () => {
    const { groupBy } = ask(snapshot, { groupBy: ['month', 'year', 'subchannel', 'channel'] });
    const [wechat, internet] = [member('channel', 'WECHAT'), member('channel', 'INTERNET')];
    const key = ['2024-05', '2024', wechat, internet];
    expect(projection(groupBy, groupBy.slice(0, 1))(key)).toEqual(['2024-05']);
    expect(projection(groupBy, groupBy.slice(2, 3))(key)).toEqual([wechat]);
    expect(projection(groupBy, groupBy.slice(3))(key)).toEqual([internet]);
  });

  it('a cell above its level can stand alone', () => {
    const slice = sliceAsked({ groupBy: ['subchannel'], where: { ...IN_2024, service: { eq: '_T' } } });
    const internet = member('channel', 'INTERNET');
    const codes = (alone: boolean): number[] => cellRegion(slice, [internet], alone).map(({ members }) => members.get('channel')?.size ?? 0);
    expect([codes(false), codes(true)]).toEqual([[6], [1]]);
  });
});

describe('the plan', () => {
  const planned = (question: Partial<Question>): ReturnType<typeof planOf> => planOf(ask(snapshot, question), snapshot);

  it('a question that is open to a side is about the years that have data', () => {
    expect(planned({ groupBy: ['channel'] }).main.region.map(({ days }) => days)).toEqual([[{ from: 20240101, to: 20241231 }]]);
    expect(planned({ groupBy: [], where: { year: { eq: 1999 } } }).main.region.map(({ days }) => days)).toEqual([[{ from: 19990101, to: 19991231 }]]);
  });

  it('subtotals are every shorter run of levels; a grand total is none', () => {
    const summaries = (totals: 'NONE' | 'GRAND' | 'SUBTOTALS'): string[] => planned({ groupBy: ['year', 'requester', 'channel'], totals }).summaries.map(({ groupBy }) => groupBy.map(({ name }) => name).join());
    expect([summaries('NONE'), summaries('GRAND'), summaries('SUBTOTALS')]).toEqual([[], [''], ['year,requester', 'year', '']]);
  });

  it('sums only what is asked, each once, and stocks by themselves', () => {
    const rates = planned({ measures: ['onlineAnswerRate', 'received'] }).aggregates[0];
    expect(rates?.components).toEqual([{ measure: 'received' }, { measure: 'received', within: { dimension: 'handling', member: 'ONLINE' } }]);
    const stocks = planOf(ask(snapshot, { fact: 'knowledge', measures: ['knowledgeTotal', 'views'] }), snapshot).aggregates[0];
    expect([stocks?.components, stocks?.closing]).toEqual([[{ measure: 'views' }], [{ measure: 'entries' }, { measure: 'questionAnswers' }]]);
  });

  it('orders need what they sort by', () => {
    const needs = planned({ groupBy: ['channel'], orderBy: [{ by: 'YOY_RATE' }, { by: 'SHARE' }] }).needs;
    expect(needs).toEqual({ yoy: true, changes: [], shares: [{ of: 'PARENT', along: null, denominator: NO_NEEDS }] });
  });

  it('empty sources are dropped, and it is said why', () => {
    const asked = ask(snapshot, { edition: { asOf: '2020-01-01T00:00:00Z' } });
    const plan = rewrite(planOf(asked, snapshot), asked, snapshot);
    expect([plan.published, plan.aggregates, plan.rejected]).toEqual([null, [], ['published: no edition may answer', 'fact: no requests are recorded']]);
  });
});
