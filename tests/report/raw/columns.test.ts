import { describe, expect, it } from 'vitest';
import { findingsIn } from './auditing.js';
import { reading, relationsTold } from './reading.js';

const tabs = (...rows: string[]): string => `${rows.map((row) => row.replaceAll(' ', '\t')).join('\n')}\n`;
const changesOf = async (text: string): Promise<string[]> => (await reading(text)).figures.filter(({ changes }) => changes.length > 0).map(({ place, changes }) => `${place.row ?? ''} ${place.column ?? ''}: ${changes.map(({ base, relative }) => `${base ?? 'unsaid'} ${relative?.printed ?? ''} ${relative?.unit ?? ''}`).join('; ')}`);

describe('a column of changes', () => {
  it('is of the column that names no year, not of the same quarter of another year', async () => {
    const table = tabs('Channel Jan Feb Mar Q1_total Q1_2023 Change', 'Phone 120 98 131 349 331 +5.4%', 'Web 22 19 25 66 58 +13.8%').replaceAll('_', ' ');
    expect(await changesOf(table)).toEqual(['Phone Q1 total: YEAR +5.4% PERCENT', 'Web Q1 total: YEAR +13.8% PERCENT']);
    expect(relationsTold(await reading(table), 'GROWTH')).toEqual(['GROWTH Phone Q1 total = Phone Q1 2023', 'GROWTH Web Q1 total = Web Q1 2023']);
  });

  it('counts where its heading says neither percent nor times and its numbers are whole', async () => {
    const table = tabs('类别 件数 上年件数 增减 增幅', '咨询 54,321 50,123 4,198 8.4%', '求助 23,456 22,987 469 2.0%', '投诉 17,890 18,234 -344 -1.9%');
    expect((await reading(table)).figures.flatMap(({ changes }) => changes.flatMap(({ difference }) => difference?.printed ?? []))).toEqual(['4,198', '469', '-344']);
    expect(await findingsIn(table)).toEqual([]);
  });

  it('is measured from the earlier column that it stands right behind', async () => {
    const table = tabs('Metric April_2024 March_2024 Change April_2023 Change', 'Calls 48,210 46,905 +2.8% 44,120 +9.3%', 'Answer_rate 95.7% 95.3% +0.4_pts 94.9% +0.8_pts').replaceAll('_', ' ');
    expect(await changesOf(table)).toEqual(['Calls April 2024: PERIOD +2.8% PERCENT; YEAR +9.3% PERCENT', 'Answer rate April 2024: PERIOD +0.4 pts PERCENTAGE_POINT; YEAR +0.8 pts PERCENTAGE_POINT']);
    expect(await findingsIn(table)).toEqual([]);
  });

  it.each([
    ['is in points where its heading says ±', tabs('单位 派单数 满意率 较上月(±)', '公安局 1203 95.1% +0.6', '住建局 987 91.2% -1.2'), 'PERIOD +0.6 PERCENTAGE_POINT'],
    ['is in points where a note says so of rates', `${tabs('单位 派单数 满意率 环比', '公安局 1203 95.1% 0.6%', '住建局 987 91.2% -1.2%')}\n注：同比、环比中比率类指标为百分点。\n`, 'PERIOD 0.6% PERCENTAGE_POINT'],
    ['is left open otherwise', tabs('单位 派单数 满意率 环比', '公安局 1203 95.1% 0.6%', '住建局 987 91.2% -1.2%'), 'PERIOD 0.6% AMBIGUOUS'],
  ])('%s', async (_, table, told) => {
    expect((await changesOf(table))[0]).toBe(`公安局 满意率: ${told}`);
  });
});

describe('what columns and rates are of', () => {
  it('columns under 其中 are parts of the column that they make up, not of the nearest', async () => {
    const raw = await reading(tabs('单位 派单数 办结数 其中投诉 其中咨询', '公安局 1203 1198 803 400', '住建局 987 975 712 275', '合计 2190 2173 1515 675'));
    expect(relationsTold(raw, 'BOUND')).toEqual([]);
    expect(relationsTold(raw, 'SUM')).toContain('SUM 公安局 派单数 = 公安局 其中投诉 + 公安局 其中咨询');
  });

  it('a share is of the column that its heading names, and years name the rows', async () => {
    const raw = await reading(tabs('年份 总量 电话 网络 电话占比', '2021 1189 931 258 78.3%', '2022 1402 1046 356 74.6%', '2023 1517 1083 434 71.4%'));
    expect(relationsTold(raw, 'SHARE')).toEqual(['SHARE 2021 总量 = 2021 电话', 'SHARE 2022 总量 = 2022 电话', 'SHARE 2023 总量 = 2023 电话']);
  });

  it('rows behind 其中, and rows that are numbered below others, are counted as what they are parts of', async () => {
    const raw = await reading(tabs('指标 6月 累计', '一、来电(万个) 5.60 30.10', '1.人工 5.10 28.00', '2.自助 0.50 2.10', '二、受理(万件) 8.21 45.63', '其中:电话 6.02 33.10', '网络 2.19 12.53', '办结率(%) 99.2 99.1'));
    expect(raw.figures.filter(({ place }) => place.column === '6月').map(({ value, unit }) => `${value?.n ?? ''} ${unit}`)).toEqual(['56000 个', '51000 个', '5000 个', '82100 件', '60200 件', '21900 件', '124 %']);
    expect(relationsTold(raw, 'SUM')).toEqual(['SUM 一、来电(万个) 6月 = 1.人工 6月 + 2.自助 6月', 'SUM 一、来电(万个) 累计 = 1.人工 累计 + 2.自助 累计', 'SUM 二、受理(万件) 6月 = 其中:电话 6月 + 网络 6月', 'SUM 二、受理(万件) 累计 = 其中:电话 累计 + 网络 累计']);
  });

  it('a rate of a table is never the quotient of two rates', async () => {
    const raw = await reading(tabs('单位 受理数 响应率 解决率', '公安局 456 100% 93.0%', '住建局 321 100% 87.4%'));
    expect(relationsTold(raw, 'RATIO')).toEqual([]);
  });

  it.each([
    ['a share of the total is one of the first count, where that gives it uncut', '全年接到来电29876件，其中已办结29653件。退回重办112件，占总量的0.37%。', 'SHARE 接到来电 = 退回重办'],
    ['but of the nearest where the first does not', '全年接到来电29876件，其中已办结20000件。退回重办200件，占办结总数的1.00%。', 'SHARE 已办结 = 退回重办'],
  ])('%s', async (_, text, told) => {
    const raw = await reading(`年报\n\n${text}\n`);
    expect(relationsTold(raw, 'SHARE')).toEqual([told]);
    expect(await findingsIn(`年报\n\n${text}\n`)).toEqual([]);
  });
});
