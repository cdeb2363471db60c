import { describe, expect, it } from 'vitest';
import { findingsIn } from './auditing.js';

const bulletin = (text: string): string => `6月通报\n\n${text}\n`;
const told = async (text: string): Promise<string[]> => (await findingsIn(text)).map((each) => `${each.split(' ').slice(0, 2).join(' ')}${/ → \w+$/.exec(each)?.[0] ?? ''}`);

describe('a mistake of our own reading accuses nobody', () => {
  it.each([
    ['a change that may be of the figure before its own', '全市受理诉求2345件，其中咨询7件，同比增长15.0%。', 'UNDETERMINED whole-prior → READING'],
    ['a rate that other counts of its paragraph give', '派单1000件,办结600件,办结率30.0%。投诉300件。', 'UNDETERMINED ratio → READING'],
  ])('%s', async (_, text, finding) => {
    expect(await told(bulletin(text))).toContain(finding);
  });

  it.each([
    ['one count and its change alone', '咨询7件，同比增长15.0%。'],
    ['a change in the bracket behind its figure', '全市受理诉求2345件，其中咨询7件（同比增长15.0%）。'],
    ['a change that names its figure', '全市受理诉求2345件。咨询7件，咨询同比增长15.0%。'],
    ['figures that print changes of their own', '全市受理诉求2345件，同比增长2.0%，其中咨询7件，同比增长15.0%。'],
  ])('nothing is held back of %s', async (_, text) => {
    expect(await told(bulletin(text))).toEqual([expect.stringMatching(/^INCONSISTENT whole-prior/)]);
  });

  it('a column read as changes whose numbers are shares of their total accuses nobody', async () => {
    const table = (first: string): string => `类别 受理 变化\n电话 6 ${first}\n网络 3 30.0%\n来信 1 10.0%\n合计 10 100%\n`;
    expect((await told(table('60.0%'))).filter((each) => !each.endsWith('→ READING'))).toEqual([]);
    expect(await told(table('60.0%'))).toContain('UNDETERMINED whole-prior → READING');
  });

  it('tries the changes of a table with another column, all of them together', async () => {
    const table = (third: string): string => `类别 受理(件) 办结(件) 同比\n咨询 1234 7 15.0%\n投诉 5678 40 11.1%\n建议 ${third}\n`;
    expect(await told(table('900 600 3.1%'))).toEqual(['UNDETERMINED whole-prior → READING']);
    expect(await told(table('9 600 3.1%'))).toEqual([expect.stringMatching(/^INCONSISTENT whole-prior/)]);
  });
});
