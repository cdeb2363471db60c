import { describe, expect, it } from 'vitest';
import { findingsIn } from './auditing.js';
import { reading, relationsTold } from './reading.js';

const bulletin = (text: string): string => `6月通报\n\n${text}\n`;

describe('a figure of a sentence beside the one of a year before', () => {
  it.each([
    ['a rate and its points', '满意率95.2%，去年同期94.1%，上升1.5个百分点。', 'INCONSISTENT growth [0.9405, 0.9415] + [0.0145, 0.0155] = [0.955, 0.957] ≠ [0.9515, 0.9525]'],
    ['a rate and its points, in one clause', '满意率95.2%，比去年同期的94.1%上升1.5个百分点。', 'INCONSISTENT growth [0.9405, 0.9415] + [0.0145, 0.0155] = [0.955, 0.957] ≠ [0.9515, 0.9525]'],
    ['a count', '受理诉求1100件，去年同期1000件，增长12%。', 'INCONSISTENT growth 1000 × (1 + [0.115, 0.125]) = [1115, 1125] ≠ 1100'],
    ['what exceeds a year before', '受理噪声诉求9876件，超过去年同期（8950件）926件，增幅11.3%。', 'INCONSISTENT difference [0.1125, 0.1135] × 8950 = [1006.875, 1015.825] ≠ 926\n8950 × (1 + [0.1125, 0.1135]) = [9956.875, 9965.825] ≠ 9876'],
    ['the earlier one first', '去年同期1000件，今年1100件，增长12%。', 'INCONSISTENT growth 1000 × (1 + [0.115, 0.125]) = [1115, 1125] ≠ 1100'],
    ['the earlier one first, both named', '去年同期受理1000件，今年受理1100件，增长12%。', 'INCONSISTENT growth 1000 × (1 + [0.115, 0.125]) = [1115, 1125] ≠ 1100'],
  ])('%s', async (_, text, told) => {
    expect((await findingsIn(bulletin(text))).map((each) => each.split(' → ')[0])).toEqual([told]);
  });

  it.each([
    ['a rate that rose by its points', '满意率95.2%，去年同期94.1%，上升1.1个百分点。'],
    ['points of the rates before they were rounded', '满意率95.2%，去年同期94.1%，上升1.2个百分点。'],
    ['a count', '受理诉求1100件，去年同期1000件，增长10%。'],
    ['what exceeds a year before', '受理噪声诉求9876件，超过去年同期（8950件）926件，增幅10.3%。'],
    ['two earlier values with a change each', '受理44120件，较11月份的39876件增长10.64%，较去年12月的31245件增长41.21%。'],
    ['two years before, whichever they are', '受理44120件，较2021年的39876件增长10.64%，较2020年的31245件增长41.21%。'],
    ['a change from another time', '受理诉求1100件，环比增长12%，去年同期1000件。'],
    ['another thing of the year before', '今年办结1100件，增长12%；去年同期受理1000件。'],
  ])('nothing is told of %s', async (_, text) => {
    expect(await findingsIn(bulletin(text))).toEqual([]);
  });

  it.each([
    ['a change before the earlier value, from no time that is said', '受理诉求1100件，增长12%，去年同期1000件。'],
    ['two figures that the earlier one may be of', '受理诉求1500件，办结1100件，去年同期1000件，增长12%。'],
  ])('%s leaves the reading open', async (_, text) => {
    expect((await findingsIn(bulletin(text))).map((each) => each.split(' ').slice(0, 2))).toEqual([['UNDETERMINED', 'growth']]);
  });

  it('a rate of the year before is no change', async () => {
    const raw = await reading(bulletin('满意率95.2%，去年同期94.1%，上升1.1个百分点。'));
    expect(raw.figures.map(({ label, printed, changes }) => [label, printed, changes.map(({ relative }) => relative?.printed)])).toEqual([['满意率', '95.2%', ['上升1.1个百分点']], ['去年同期', '94.1%', []]]);
    expect(relationsTold(raw, 'GROWTH')).toEqual(['GROWTH 满意率 = 去年同期']);
  });
});

describe('a figure beside the value that words say it rose from', () => {
  it.each([
    ['from and to', '按期办结率由95%提升至97%，提高5个百分点。', 'INCONSISTENT growth [0.945, 0.955] + [0.045, 0.055] = [0.99, 1.01] ≠ [0.965, 0.975]'],
    ['a count, from the month before', '噪声诉求由上月的85件增至143件，增幅达86.2%。', 'INCONSISTENT growth 85 × (1 + [0.8615, 0.8625]) = [158.2275, 158.3125] ≠ 143'],
    ['an earlier year', '接通率88.9%，比2021年的86.4%提高5.2个百分点。', 'INCONSISTENT growth [0.8635, 0.8645] + [0.0515, 0.0525] = [0.915, 0.917] ≠ [0.8885, 0.8895]'],
    ['English, in brackets', 'The desk handled 3,184 contacts, an increase of 8.0% over the same quarter last year (3,051).', 'INCONSISTENT growth 3051 × (1 + [0.0795, 0.0805]) = [3293.5545, 3296.6055] ≠ 3184'],
  ])('%s', async (_, text, told) => {
    expect((await findingsIn(bulletin(text))).map((each) => each.split(' → ')[0])).toContain(told);
  });

  it.each([
    ['points that fit', '按期办结率由95%提升至97%，提高2个百分点。'],
    ['English that fits', 'The desk handled 3,184 contacts, an increase of 4.4% over the same quarter last year (3,051).'],
    ['a percent that fits', '噪声诉求由上月的85件增至143件，增幅达68.2%。'],
    ['a change from another time than the one that is not said', '按期办结率由95%提升至97%，同比提高9个百分点。'],
    ['two things that one sentence names', '由公安部门办理85件，求助增至143件，增幅达86.2%。'],
  ])('nothing is told of %s', async (_, text) => {
    expect((await findingsIn(bulletin(text))).filter((each) => each.includes('growth'))).toEqual([]);
  });

  it('one that names again what an earlier sentence tells is of that, and not called wrong for it', async () => {
    const text = (rate: string): string => bulletin(`全市渠道共受理诉求1200件，其中答复500件，转派700件。上年同期全市渠道受理1000件，同比增长${rate}。`);
    expect(relationsTold(await reading(text('20%')), 'GROWTH')).toEqual(['GROWTH 全市渠道共受理诉求 = 上年同期全市渠道受理']);
    expect(await findingsIn(text('20%'))).toEqual([]);
    expect((await findingsIn(text('25%'))).map((each) => each.split(' ').slice(0, 2).join(' '))).toEqual(['UNDETERMINED growth']);
  });
});
