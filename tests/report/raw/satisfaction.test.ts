import { describe, expect, it } from 'vitest';
import { findingsIn } from './auditing.js';
import { reading, relationsTold } from './reading.js';

const tabs = (...rows: string[]): string => `${rows.map((row) => row.replaceAll(' ', '\t')).join('\n')}\n`;
const KINDS = ['RATIO', 'JOINT_SHARE', 'RATIO_WITHIN', 'RATE_OF'];

describe('a rate of the content follows from what was answered', () => {
  it.each([
    ['content and mostly content, of those asked', '回访29010件，满意28012件、基本满意503件、不满意495件，综合满意率98.29%。', 'JOINT_SHARE 综合满意率: 回访 = 满意 + 基本满意'],
    ['very content and content, of those who answered', '非常满意2876件、满意801件、一般211件、不满意113件，参评4001件，满意率91.90%。', 'JOINT_SHARE 满意率: 参评 = 非常满意 + 满意'],
    ['of a sample, where all answers make it up', '样本29010件，满意28012件、基本满意503件、不满意495件，满意率98.29%。', 'JOINT_SHARE 满意率: 样本 = 满意 + 基本满意'],
    ['the content alone', '回访5432件，满意5210件，基本满意150件，不满意72件，满意率95.91%。', 'RATIO 满意率: 回访 = 满意'],
    ['of all answers, where those asked are not printed', '满意11500件，不满意301件，满意率97.45%。', 'RATIO_WITHIN 满意率: 满意 = 不满意'],
    ['a rate with its numerator in brackets', '受理9412件。重复投诉率3.4%（320件）。', 'RATIO 重复投诉率: 受理 = '],
  ])('%s', async (_, text, told) => {
    const raw = await reading(`6月通报\n\n${text}\n`);
    expect(relationsTold(raw, ...KINDS)).toEqual([told]);
    expect(await findingsIn(`6月通报\n\n${text}\n`)).toEqual([]);
  });

  const table = (last: string): string => tabs('县区 满意量 不满意量 满意率', '甲区 11500 301 97.45%', '乙区 9501 180 98.14%', '丙县 5100 212 96.01%', `丁县 3011 95 ${last}`);

  it('in the columns of a table, line by line', async () => {
    expect(relationsTold(await reading(table('96.94%')), ...KINDS)).toHaveLength(4);
    expect(await findingsIn(table('96.94%'))).toEqual([]);
  });

  it('a line of such a table in which it does not is told', async () => {
    expect((await findingsIn(table('99.64%'))).map((each) => each.split(' ').slice(0, 2))).toEqual([['INCONSISTENT', 'ratio']]);
  });

  it('a rate that no answers give is left alone', async () => {
    expect(await findingsIn('6月通报\n\n满意11500件，不满意301件，满意率88.00%。\n')).toEqual([]);
  });
});

describe('a list and what adds it up behind it', () => {
  it.each([
    ['in rounded figures', '住房（121.3万件）、市场（118.9万件）、交通（97.4万件）、教育（41.0万件）、医疗（39.8万件），合计418.4万件。', ['SUM  = 住房 + 市场 + 交通 + 教育 + 医疗']],
    ['but not what merely follows', '住房（121.3万件）、市场（118.9万件）、交通（97.4万件）、教育（41.0万件）、医疗（39.8万件），电话418.4万件。', []],
  ])('%s', async (_, text, told) => {
    expect(relationsTold(await reading(`6月通报\n\n${text}\n`), 'SUM')).toEqual(told);
  });
});
