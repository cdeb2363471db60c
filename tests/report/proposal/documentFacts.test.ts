import { describe, expect, it } from 'vitest';
import { documentFacts, readDocument, type DocumentFacts } from '../../../src/report/index.js';
import { sheetRow, workbookFile } from '../sources/officeFiles.js';

const factsOf = async (text: string): Promise<DocumentFacts> => documentFacts(await readDocument(new TextEncoder().encode(text), 'bulletin.txt'));

describe('what a document says of itself', () => {
  it('its title, its publisher with another name in brackets, its period', async () => {
    expect(await factsOf('某市12345热线2024年度运行情况\n\n某市社会治理指挥中心\n(某市12345公共服务中心)\n\n2024年，受理诉求100件。')).toEqual({
      title: '某市12345热线2024年度运行情况', publisher: { value: '某市社会治理指挥中心(某市12345公共服务中心)', printed: '某市社会治理指挥中心(某市12345公共服务中心)' },
      period: { value: '2024', printed: '某市12345热线2024年度运行情况' }, publishedAt: null,
    });
  });

  it('its publisher after a word that says so, and the day it came out', async () => {
    const { publisher, publishedAt } = await factsOf('热线简报\n\n发布时间：2024-07-02　来源：某市信访局\n\n受理诉求100件。');
    expect([publisher?.value, publishedAt?.value]).toEqual(['某市信访局', '2024-07-02']);
  });

  it('its publisher and the day on one line, as newsletters are headed', async () => {
    const { publisher, publishedAt } = await factsOf('某市12345热线工作月报\n（2025年第1期）\n某市12345政务热线服务中心    2025年2月8日\n\n1月，受理诉求100件。');
    expect([publisher?.value, publishedAt?.value]).toEqual(['某市12345政务热线服务中心', '2025-02-08']);
  });

  it('its publisher before further words on the same line', async () => {
    expect((await factsOf('热线简报\n\n发布机构：某市热线管理中心　发布日期：2025-04-10\n\n受理诉求100件。')).publisher?.value).toBe('某市热线管理中心');
  });

  it('its period from the title above the table of a workbook', async () => {
    const sheet = `<sheetData>${sheetRow(1, ['某市热线2025年第二季度统计表'])}${sheetRow(2, ['渠道', '受理量'])}${sheetRow(3, ['电话', 30])}${sheetRow(4, ['互联网', 7])}</sheetData>`;
    expect(documentFacts(await readDocument(workbookFile({ sheets: [['第二季度', sheet]] }), 'q2.xlsx')).period?.value).toBe('2025-Q2');
  });

  it('its title, publisher and day from the rows above the table of a workbook, which are none of its headings', async () => {
    const sheet = `<sheetData>${sheetRow(1, ['某市热线2025年第二季度统计表'])}${sheetRow(2, ['编制单位：某市数据局', '', '发布日期：2025年7月16日'])}${sheetRow(3, ['渠道', '4月', '二季度'])}${sheetRow(4, ['电话', 30, 80])}${sheetRow(5, ['互联网', 7, 20])}</sheetData>`;
    const document = await readDocument(workbookFile({ sheets: [['总体情况', sheet]] }), 'q2.xlsx');
    const { title, publisher, publishedAt } = documentFacts(document);
    expect([title, publisher?.value, publishedAt?.value]).toEqual(['某市热线2025年第二季度统计表', '某市数据局', '2025-07-16']);
    expect(document.blocks.flatMap((block) => (block.kind === 'table' ? [block.grid.rows[0]?.map(({ text }) => text)] : []))).toEqual([['渠道', '4月', '二季度']]);
  });

  it('no publisher where only those are named that it is sent to', async () => {
    expect((await factsOf('热线简报\n\n各乡镇人民政府，市直有关单位：\n\n受理诉求100件。\n\n报送：市委办公室')).publisher).toBeNull();
  });

  it.each([
    ['某市热线2024年第28周情况（7月8日—7月14日）', '2024-W28'], ['2024年3月15日至3月22日热线数据', '2024-03-15/2024-03-22'], ['2025年第一季度通报', '2025-Q1'], ['2024年1-6月通报', '2024-01-01/2024-06-30'],
    ['2024年上半年通报', '2024-01-01/2024-06-30'], ['2021年7月运行报告', '2021-07'], ['2020年度报告', '2020'], ['12月31日至1月2日，2024年假期', null],
  ])('%s is about %s', async (title, period) => {
    expect((await factsOf(`${title}\n\n受理诉求100件。`)).period?.value ?? null).toBe(period);
  });

  it('a month without a year is of the year that its first sentences name; without one nothing is guessed', async () => {
    expect((await factsOf('3月运行情况\n\n2018年3月，受理诉求100件。')).period?.value).toBe('2018-03');
    expect((await factsOf('3月运行情况\n\n本月受理诉求100件。')).period).toBeNull();
  });

  it('a weekly that names only a year says nothing of its week', async () => {
    expect((await factsOf('热线一周简报\n\n2020年，受理诉求100件。')).period).toBeNull();
  });
});
