import { describe, expect, it } from 'vitest';
import { proposing, toldBindings } from './proposing.js';

const bound = async (table: string): Promise<string[]> => toldBindings(await proposing(`南通市12345热线2024年度报告\n\n${table}`));

describe('a table whose words name no measure', () => {
  const TABLE = ['表1 各县(市、区)诉求类型情况(件)', '县(市、区)\t咨询\t求助\t合计', '东湖区\t600\t400\t1000', '西湖区\t300\t200\t500', '合计\t900\t600\t1500'].join('\n');

  it('counts requests where its columns are kinds of requests: every cell by county and kind, the totals too', async () => {
    expect((await bound(TABLE)).map((line) => line.replace('MEDIUM', 'HIGH'))).toEqual([
      '东湖区 咨询 | HIGH requests.received category=CONSULTATION level=东湖区', '东湖区 求助 | HIGH requests.received category=HELP level=东湖区', '东湖区 合计 | HIGH requests.received level=东湖区',
      '西湖区 咨询 | HIGH requests.received category=CONSULTATION level=西湖区', '西湖区 求助 | HIGH requests.received category=HELP level=西湖区', '西湖区 合计 | HIGH requests.received level=西湖区',
      '合计 咨询 | HIGH requests.received category=CONSULTATION level=COUNTIES', '合计 求助 | HIGH requests.received category=HELP level=COUNTIES', '合计 合计 | HIGH requests.received level=COUNTIES',
    ]);
  });

  it('has no total that its parts do not add up to', async () => {
    expect((await bound(TABLE.replace('1500', '1600'))).at(-1)).toMatch(/indicators\.value/);
  });
});

describe('a table of two years', () => {
  it('has a total of each, though no measure is named', async () => {
    const lines = await bound(['表1 诉求类型与上年对比(单位：件)', '诉求类型\t2024年\t2023年', '咨询\t600\t550', '求助\t300\t250', '合计\t900\t800'].join('\n'));
    expect(lines.slice(-2)).toEqual([expect.stringMatching(/(HIGH|MEDIUM) requests\.received$/), expect.stringMatching(/(HIGH|MEDIUM) requests\.received 2023$/)]);
  });
});
