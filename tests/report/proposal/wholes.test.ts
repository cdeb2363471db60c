import { describe, expect, it } from 'vitest';
import { proposing, toldBindings } from './proposing.js';

const TABLE = (rows: string): string => `南通市12345热线2024年度报告\n\n2024年，全市受理诉求6000件。\n\n表1 各县(市、区)受理情况\n单位\t受理量(件)\t按时办结率\n${rows}`;
const totals = async (rows: string): Promise<string[]> => toldBindings(await proposing(TABLE(rows))).slice(-2).map((line) => line.replace(/^.*\| /, ''));

describe('the total row of a table', () => {
  it('whose title names the counties is theirs where the city counts more', async () => {
    expect(await totals('东湖区\t3000\t98.0%\n西湖区\t2000\t99.0%\n合计\t5000\t98.4%\n')).toEqual(['HIGH requests.received level=COUNTIES', 'HIGH requests.onTimeRate level=COUNTIES']);
  });

  it('is that of the city where the city counts as many: the counties make it up, so its rate is the city\'s', async () => {
    expect(await totals('东湖区\t4000\t98.0%\n西湖区\t2000\t99.0%\n合计\t6000\t98.3%\n')).toEqual(['HIGH requests.received', 'HIGH requests.onTimeRate']);
  });

  it('is that of the city where it says so, whatever the title of its table names', async () => {
    expect(await totals('东湖区\t3000\t98.0%\n西湖区\t2000\t99.0%\n全市\t\t98.4%\n')).toContain('HIGH requests.onTimeRate');
  });

  it('is that of the city where the city proper is listed beside them, its rate too', async () => {
    expect(await totals('市本级\t1000\t99.1%\n东湖区\t3000\t98.0%\n西湖区\t2000\t99.0%\n合计\t6000\t98.5%\n')).toEqual(['HIGH requests.received', 'HIGH requests.onTimeRate']);
  });
});

it('a part whose words name its member stays it, though two others happen to add up to it', async () => {
  const lines = toldBindings(await proposing('南通市12345热线2024年度报告\n\n受理诉求1000件。其中：咨询类600件，占60.0%；求助类210件，占21.0%；投诉举报类95件，占9.5%；建议类60件，占6.0%；其他类35件，占3.5%。'));
  expect(lines[3]).toBe('投诉举报类 | HIGH requests.received category=COMPLAINT');
});
