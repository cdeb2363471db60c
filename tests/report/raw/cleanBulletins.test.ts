import { describe, expect, it } from 'vitest';
import { findingsIn } from './auditing.js';
import { reading, relationsTold } from './reading.js';

describe('what agrees is not accused', () => {
  it('shares behind two times are of the one that they fit', async () => {
    const text = '通报\n\n来源\t三季度（件）\t二季度（件）\t占比（%）\n电话\t600\t580\t60.0\n网站\t300\t260\t30.0\n信箱\t100\t110\t10.0\n总量\t1000\t950\t100\n';
    const { figures } = await reading(text);
    expect(figures.map(({ place, share }) => [place.row, place.column, share?.printed ?? null])).toEqual([
      ['电话', '三季度（件）', '60.0'], ['电话', '二季度（件）', null], ['网站', '三季度（件）', '30.0'], ['网站', '二季度（件）', null],
      ['信箱', '三季度（件）', '10.0'], ['信箱', '二季度（件）', null], ['总量', '三季度（件）', '100'], ['总量', '二季度（件）', null],
    ]);
  });

  it('and stay with the earlier one where they stand right behind it and fit it', async () => {
    const { figures } = await reading('通报\n\n来源\t三季度（件）\t二季度（件）\t占比（%）\n电话\t610\t600\t60.0\n网站\t290\t300\t30.0\n信箱\t180\t100\t10.0\n');
    expect(figures.flatMap(({ place, share }) => (share === null ? [] : [place.column]))).toEqual(['二季度（件）', '二季度（件）', '二季度（件）']);
  });

  it('a table whose first line is its total has its shares of that', async () => {
    const raw = await reading('通报\n\n类别\t件数\t比重\n总计\t3000\t100%\n甲类\t1500\t50.0%\n乙类\t900\t30.0%\n丙类\t600\t20.0%\n');
    expect(relationsTold(raw, 'SHARE')).toEqual(['SHARE 总计 件数 = 甲类 件数', 'SHARE 总计 件数 = 乙类 件数', 'SHARE 总计 件数 = 丙类 件数']);
  });

  it('a count may be a share of all in the text and all of its own table', async () => {
    expect(await findingsIn('<p>受理总量8000件，直接答复4400件，占55.00%；派单3600件，占45.00%。</p><table><tr><th>类别</th><th>派单量</th><th>占比</th></tr><tr><td>县直</td><td>1300</td><td>36.11%</td></tr><tr><td>乡镇</td><td>2300</td><td>63.89%</td></tr><tr><td>合计</td><td>3600</td><td>100%</td></tr></table>', 'bulletin.html')).toEqual([]);
  });

  it('a list under a rounded whole goes on to the part with which it comes nearest', async () => {
    const raw = await reading('10月通报\n\n受理企业诉求0.4万件：政策咨询2816件（70.4%）、融资640件（16.0%）、用工418件（10.5%）、其他126件（3.2%）。\n');
    expect(relationsTold(raw, 'SUM')).toEqual(['SUM 受理企业诉求 = 政策咨询 + 融资 + 用工 + 其他']);
  });

  it('shares of an earlier time are of their own sum where its total is not printed', async () => {
    expect(await findingsIn('8月通报\n\n受理诉求20287件。\n\n渠道\t2025年8月\t占比\t2024年8月\t占比\n电话\t10144\t50.0%\t42000\t60.0%\n微信\t6086\t30.0%\t21000\t30.0%\n网站\t4057\t20.0%\t7000\t10.0%\n')).toEqual([]);
  });

  it('a change of nothing without a sign may be a small fall', async () => {
    expect(await findingsIn('通报\n\n渠道\t8月\t7月\t环比\n电话\t20100\t20000\t0.5%\n微信\t9700\t10000\t-3.0%\n网站\t5864\t5673\t3.4%\n总量\t35664\t35673\t0.0%\n')).toEqual([]);
  });

  it('what is closed of those passed on is not what was passed on', async () => {
    const text = '通报\n\n受理诉求136546件。\n\n在线办结77669件，派单58877件。\n\n派单办结58822件，办结率99.9%。\n\n渠道\t件数\n电话\t100000\n网站\t36546\n合计\t136546\n';
    expect(await findingsIn(text)).toEqual([]);
  });

  it('a rate of several thousand percent was read wrongly', async () => {
    expect((await findingsIn('通报\n\n单位\t满意率（%）\n甲局\t5640.1\n乙局\t98.2\n')).map((each) => each.split(' ').slice(0, 2).join(' '))).toEqual(['UNDETERMINED bounds']);
  });

  it('nor is anything sure of a table with several', async () => {
    const raw = await reading('通报\n\n单位\t件数\t满意率（%）\n甲局\t24\t5640\n乙局\t36\t8820\n合计\t62\t97.1\n');
    expect(relationsTold(raw, 'SUM')).toEqual(['open SUM 合计 件数 = 甲局 件数 + 乙局 件数']);
  });

  it.each(['比上周（2812件）多135件'])('%s is a difference', async (words) => {
    const { figures } = await reading(`周报\n\n本周受理2947件，${words}，增长4.80%。\n`);
    expect(figures.map(({ printed, changes }) => [printed, changes.map(({ difference, relative }) => (difference ?? relative)?.printed)])).toEqual([['2947件', ['135件', '增长4.80%']], ['2812件', []]]);
  });
});

describe('one fact', () => {
  it('is what a text begins with in 万 and a table has for its total', async () => {
    const raw = await reading('年报\n\n全年受理诉求86.3万件。\n\n类型\t数量（件）\n咨询\t463142\n求助\t400000\n合计\t863142\n');
    expect(relationsTold(raw, 'SAME_FACT')).toEqual(['SAME_FACT 合计 数量（件） = 受理诉求']);
  });

  it('is not what two months have in common', async () => {
    const raw = await reading('年报\n\n月份\t1月\t2月\t3月\n受理量（万件）\t6.8\t5.2\t7.4\n\n下半年\n\n月份\t7月\t8月\t9月\n受理量（万件）\t7.6\t8.0\t7.4\n');
    expect(relationsTold(raw, 'SAME_FACT')).toEqual([]);
  });

  it('is misprinted where a rate fits only what two digits exchanged make of its base', async () => {
    const found = await findingsIn('通报\n\n全年受理陈情检举38797件，其中按期办结38102件，按期办结率97.76%。\n\n类别\t件数\n咨询\t61204\n陈情检举\t38977\n合计\t100181\n');
    expect(found.map((each) => each.split(' ').slice(0, 2).join(' '))).toEqual(['INCONSISTENT ratio']);
  });
});
