import { describe, expect, it } from 'vitest';
import { areMonthsOfPeriod } from '../../../src/report/raw/relations/monthsOfPeriod.js';
import { findingsIn } from './auditing.js';

const bulletin = (march: string): string => `季度通报\n\n一季度共受理诉求26893件。\n\n月度走势。1月9241件、2月9020件、3月${march}件，逐月回落。\n`;

describe('a list of the months of a quarter', () => {
  it('agrees with the total that it makes up', async () => {
    expect(await findingsIn(bulletin('8632'))).toEqual([]);
  });

  it('is told, and not called wrong, where it nearly does', async () => {
    expect((await findingsIn(bulletin('8623'))).map((each) => each.split(' → ')[0])).toEqual(['UNDETERMINED sum 9241 + 9020 + 8623 = 26884 ≠ 26893']);
  });

  it('is left alone where it counts something else', async () => {
    expect(await findingsIn(bulletin('7632'))).toEqual([]);
  });

  it.each<[string, boolean]>([['7月 8月 9月', true], ['1月 2月 3月 4月 5月 6月', true], ['10月份 11月份 12月份', true], ['2月 3月 4月', false], ['1月 2月', false], ['1月 3月 2月', false], ['1月受理 2月受理 3月受理', false]])('%s', (names, are) => {
    expect(areMonthsOfPeriod(names.split(' '))).toBe(are);
  });
});
