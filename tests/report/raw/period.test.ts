import { describe, expect, it } from 'vitest';
import { statedPeriod } from '../../../src/report/raw/period.js';
import { findingsIn } from './auditing.js';

describe('the days of the period that a text names', () => {
  it.each([
    ['2024年1-9月运行简报，9月受理11,830件', 274, '1-9月'],
    ['2023年1月至3月通报', 90, '1月至3月'],
    ['上半年（1—6月），全省受理诉求', 181, '上半年'],
    ['11月至2月运行简报，2月受理', 28, '2月'],
    ['2023年下半年运行简报，12月受理', 184, '下半年'],
    ['2024年6月通报，上半年共受理', 30, '6月'],
    ['2023年第一季度通报，1-3月', 90, '第一季度'],
    ['2023年度报告', 365, '2023年'],
    ['7月8日—7月14日', 7, '7月8日—7月14日'],
  ])('%s', (text, days, printed) => {
    expect(statedPeriod(text)).toEqual({ days, printed });
  });

  it('several months are no single one: a right average over them is not told', async () => {
    expect(await findingsIn('2024年1-9月简报\n\n1-9月，热线共受理诉求98,214件，日均358件。9月受理11,830件。\n')).toEqual([]);
  });

  it('a wrong one is', async () => {
    expect((await findingsIn('2024年1-9月简报\n\n1-9月，热线共受理诉求98,214件，日均385件。9月受理11,830件。\n')).map((each) => each.split(' ')[0])).toEqual(['INCONSISTENT']);
  });
});
