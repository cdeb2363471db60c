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

describe('a column that names a time alone', () => {
  const table = (head: string, ...rows: string[]): string => ['表1 各区受理情况', head, ...rows].join('\n');

  it('counts what its row does now', async () => {
    expect(await bound(table('区域\t本期受理量(件)\t上年同期(件)\t满意率', '全市\t1500\t1400\t95.1%'))).toEqual([
      '全市 本期受理量(件) | HIGH requests.received', '全市 上年同期(件) | MEDIUM requests.received 2023', '全市 满意率 | HIGH requests.satisfactionRate',
    ]);
  });

  it('is an indicator where its row counts several things', async () => {
    expect((await bound(table('区域\t受理量(件)\t办结量(件)\t上年同期(件)', '全市\t1500\t1450\t1400')))[2]).toMatch(/indicators\.value/);
  });
});
