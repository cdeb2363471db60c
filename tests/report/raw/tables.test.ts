import { describe, expect, it } from 'vitest';
import { toDecimal } from '../../../src/interval/index.js';
import { unitOfHeading } from '../../../src/report/raw/table/headingUnit.js';
import { reading, relationsTold } from './reading.js';

/** A table as a page prints it: `^` before a cell's text makes it cover two columns. */
function table(...rows: string[]): string {
  return `<table>${rows.map((row) => `<tr>${row.split('|').map((cell) => (cell.startsWith('^') ? `<td colspan="2">${cell.slice(1)}</td>` : `<td>${cell}</td>`)).join('')}</tr>`).join('')}</table>`;
}

describe('units of tables', () => {
  it('单位:万件 counts ten thousands, and no more digits are exact', async () => {
    const { figures } = await reading(`<p>单位：万件</p>${table('类别|2023年', '咨询|13.05', '投诉|17.63')}`, 'bulletin.html');
    expect(figures.map(({ value, measureWord, interval }) => [value === null ? null : toDecimal(value), measureWord, interval?.lower.value?.n, interval?.upper.value?.n])).toEqual([
      ['130500', '件', 130450n, 130550n], ['176300', '件', 176250n, 176350n],
    ]);
  });

  it('a line in the table itself may state it', async () => {
    const { figures } = await reading(table('^2023年受理情况', '^（单位：件）', '类别|数量', '咨询|1305', '投诉|1763'), 'bulletin.html');
    expect(figures.map(({ measureWord }) => measureWord)).toEqual(['件', '件']);
  });
});

describe('units that are declared together', () => {
  it.each([['（单位：万件、%）', '件 10000'], ['单位：件，%', '件 1'], ['单位：件，下同', '件 1'], ['（万件）', '件 10000'], ['（万件、上年）', ' 1'], ['单位：%', '% 1']])('%s', (heading, unit) => {
    const { word, times } = unitOfHeading(heading);
    expect(`${word} ${times}`).toBe(unit);
  });

  it('of time are those of the time that something takes', async () => {
    const { figures } = await reading(`<p>（单位：件、%、天）</p>${table('单位|受理量|办结率|平均用时', '甲县|120|98.0|2.1', '乙县|90|97.8|3')}`, 'bulletin.html');
    expect(figures.map(({ measureWord, unit }) => [measureWord, unit])).toEqual([['件', '件'], ['%', '%'], ['天', '天'], ['件', '件'], ['%', '%'], ['天', '天']]);
  });

  it('count the counts, and rates are rates', async () => {
    const { figures } = await reading(`<p>（单位：万件、%）</p>${table('年份|受理量|网络占比|按时办结率', '2022年|170.6|40.0|98.0', '2023年|188.3|45.0|98.6')}`, 'bulletin.html');
    expect(figures.map(({ value, measureWord, share }) => [value === null ? null : toDecimal(value), measureWord, share === null ? null : toDecimal(share.value)])).toEqual([
      ['1706000', '件', '0.4'], ['0.98', '%', null], ['1883000', '件', '0.45'], ['0.986', '%', null],
    ]);
  });
});

describe('spaces in cells', () => {
  it('group digits, be they thin or not', async () => {
    const { figures } = await reading(table('领域|诉求量（件）|占比(%)', '交通|98\u2009420|61.4', '住房|61 908|38.6'), 'bulletin.html');
    expect(figures.map(({ value, share }) => [value === null ? null : toDecimal(value), share === null ? null : toDecimal(share.value)])).toEqual([['98420', '0.614'], ['61908', '0.386']]);
  });

  it('stay between English words, and go between Chinese characters', async () => {
    const { figures } = await reading(table('Type|Requests|% of total', 'Illegal parking|60|60.0', '其  他|40|40.0'), 'bulletin.html');
    expect(figures.map(({ label, share }) => [label, share === null ? null : toDecimal(share.value)])).toEqual([['Illegal parking Requests', '0.6'], ['其他 Requests', '0.4']]);
  });
});

describe('totals of groups', () => {
  const rows = ['类别|细目|件数', '咨询|社保|130', '咨询|医疗|88', '咨询|小计|218', '投诉|市场|176', '投诉|其中：网购|74', '投诉|城管|139', '投诉|小计|315', '合计|合计|533'];

  it('小计 is the sum of its group, 合计 that of the groups and of all their lines', async () => {
    const raw = await reading(table(...rows), 'bulletin.html');
    expect(relationsTold(raw, 'SUM')).toEqual(expect.arrayContaining([
      'SUM 咨询/小计 件数 = 咨询/社保 件数 + 咨询/医疗 件数', 'SUM 投诉/小计 件数 = 投诉/市场 件数 + 投诉/城管 件数', 'SUM 合计 件数 = 咨询/小计 件数 + 投诉/小计 件数',
      'SUM 合计 件数 = 咨询/社保 件数 + 咨询/医疗 件数 + 投诉/市场 件数 + 投诉/城管 件数',
    ]));
  });

  it('其中 is some of the line before it, and no part of a total', async () => {
    const raw = await reading(table(...rows), 'bulletin.html');
    expect(relationsTold(raw, 'BOUND')).toEqual(['open BOUND 投诉/市场 件数 = 投诉/其中：网购 件数']);
    expect(relationsTold(raw, 'SUM').filter((each) => each.includes('网购'))).toEqual([]);
  });
});

describe('earlier values beside changes', () => {
  it('this period, the one a year before, difference and growth', async () => {
    const raw = await reading(table('渠道|本期|上年同期|增减量|增幅', '电话|1842|1720|122|7.09%', '网站|120|138|-18|-13.04%'), 'bulletin.html');
    expect(relationsTold(raw, 'GROWTH')).toEqual(['GROWTH 电话 本期 = 电话 上年同期', 'GROWTH 网站 本期 = 网站 上年同期']);
    expect(raw.figures[0]?.changes.map(({ base }) => base)).toEqual(['YEAR', 'YEAR']);
  });

  it('a month beside the month before it', async () => {
    const raw = await reading(table('项目|2024年6月|2024年5月|环比', '办结量（件）|2321|2298|1.00%', '受理量（件）|2400|2350|2.13%'), 'bulletin.html');
    expect(relationsTold(raw, 'GROWTH')).toEqual(['GROWTH 办结量（件） 2024年6月 = 办结量（件） 2024年5月', 'GROWTH 受理量（件） 2024年6月 = 受理量（件） 2024年5月']);
  });

  it('quarters side by side, with their change as a row', async () => {
    const raw = await reading(table('指标|一季度|二季度|三季度', '受理量（件）|10240|11865|12530', '环比|-|15.87%|5.60%'), 'bulletin.html');
    expect(relationsTold(raw, 'GROWTH')).toEqual(['GROWTH 二季度 受理量（件） = 一季度 受理量（件）', 'GROWTH 三季度 受理量（件） = 二季度 受理量（件）']);
  });

  it('in a sentence', async () => {
    const raw = await reading('6月通报\n\n受理诉求1300件，上年同期1200件，同比增长8.33%。\n');
    expect(relationsTold(raw, 'GROWTH')).toEqual(['GROWTH 受理诉求 = 上年同期']);
  });
});

describe('rates in tables', () => {
  it('are found along rows as well', async () => {
    const raw = await reading(table('项目|甲区|乙区|丙区', '受理（件）|1000|800|600', '办结（件）|970|760|594', '办结率|97.0%|95.0%|99.0%'), 'bulletin.html');
    expect(relationsTold(raw, 'RATIO').slice(0, 1)).toEqual(['RATIO 办结率 甲区: 受理（件） 甲区 = 办结（件） 甲区']);
  });

  it('a change behind a rate that would have been more than all before is one of the count', async () => {
    const raw = await reading(table('类别|受理量|办结率|环比', '噪声|4958|99.01%|↑2.3%', '物业|3541|97.99%|↓5.0%'), 'bulletin.html');
    expect(raw.figures.map(({ label, changes }) => [label, changes.length])).toEqual([['噪声 受理量', 1], ['噪声 办结率', 0], ['物业 受理量', 1], ['物业 办结率', 0]]);
  });
});

describe('lists without headings', () => {
  it('serial numbers are no figures, percentages are shares', async () => {
    const raw = await reading('投诉1000件。\n\n1 城管局 400 40.0%\n2 住建局 300 30.0%\n3 公安局 100 10.0%\n');
    expect(raw.figures.slice(1).map(({ label, printed, share }) => [label.trim(), printed, share?.printed])).toEqual([['城管局', '400', '40.0%'], ['住建局', '300', '30.0%'], ['公安局', '100', '10.0%']]);
  });
});

describe('a sum along the rows', () => {
  it('leaves out a column of rates between its parts', async () => {
    const raw = await reading(table('单位|转派量|办结量|办结率|未办结', '玉泉镇|1210|1187|98.1%|23', '白沙镇|988|981|99.3%|7', '大河镇|903|870|96.3%|33'), 'bulletin.html');
    expect(relationsTold(raw, 'SUM')).toEqual(['玉泉镇', '白沙镇', '大河镇'].map((town) => `SUM ${town} 转派量 = ${town} 办结量 + ${town} 未办结`));
  });
});
