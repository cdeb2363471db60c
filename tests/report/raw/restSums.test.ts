import { describe, expect, it } from 'vitest';
import { findingsIn } from './auditing.js';

const wrong = async (text: string): Promise<string[]> => (await findingsIn(`本周通报\n\n${text}\n`)).filter((each) => each.startsWith('INCONSISTENT')).map((each) => each.split(' → ')[0]?.replace('INCONSISTENT ', '') ?? '');

describe('a count and the rest of what it is of', () => {
  it('are held against the whole that the rate between them is of', async () => {
    expect(await wrong('本周受理诉求11154件。当场答复6544件，其余6410件派发承办单位，当场答复率58.67%。')).toEqual(['sum 6544 + 6410 = 12954 ≠ 11154']);
    expect(await wrong('转办1221件。截至周末，办结1129件，尚有29件正在办理，办结率为92.47%。')).toEqual(['sum 1129 + 29 = 1158 ≠ 1221']);
  });

  it('also where the rate is that of the other one', async () => {
    expect(await wrong('本周受理诉求15164件。当场答复7832件，其余7782件派发承办单位，当场答复率48.68%。')).toContain('sum 7832 + 7782 = 15614 ≠ 15164');
  });

  it('agree', async () => {
    expect(await wrong('本周受理诉求11154件。当场答复6544件，其余4610件派发承办单位，当场答复率58.67%。')).toEqual([]);
  });

  it('are held against nothing where no rate tells of what, or the rest is something else', async () => {
    expect(await wrong('本周受理诉求11154件。当场答复6544件，其余6410件派发承办单位。')).toEqual([]);
    expect(await wrong('转办1221件。截至周末，办结1129件，尚有29件需要协调，办结率为92.47%。')).toEqual([]);
  });
});

describe('shares that make up all', () => {
  it('are of the first count where one of them fits it', async () => {
    expect(await wrong('本周受理诉求15564件。\n\n直接解答6591件，占35.92%；转办9973件，占64.08%。')).toContain('share 6591 ÷ 15564 ≈ 0.423477 ≠ [0.35915, 0.35925]');
  });

  it('and what is more than their whole is wrong where the others fit it', async () => {
    expect(await wrong('本周受理诉求759件，其中微信926件，占39.0%；上级转办417件，占54.9%；留言46件，占6.1%。')).toEqual(['part-within [926, ∞) ≠ 759\n926 ÷ 759 ≈ 1.220026 ≠ [0.3895, 0.3905]']);
  });
});

describe('what adds up by chance', () => {
  it('is no sum where a figure would be added together with its own parts', async () => {
    expect(await wrong('2025年8月受理诉求2622件，较去年同期下降7.97%。\n\n当场答复1311件，其余1311件派发承办单位。派发事项办结1244件，尚有67件正在办理。')).toEqual([]);
  });

  it('makes no growth wrong where one line of a table alone bears it out', async () => {
    expect(await wrong('表1 诉求统计表（单位：件）\n领域\t上半年（件）\t同比（%）\n总计\t2650\t5.16\n城市管理\t338\t3.36\n劳动社保\t638\t21.99\n教育医疗\t93\t-28.46\n供水供热\t850\t-2.86\n市场监管\t731\t9.92')).toEqual([]);
  });
});
