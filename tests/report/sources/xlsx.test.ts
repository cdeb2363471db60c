import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/report/sources/index.js';
import { displayNumber } from '../../../src/report/sources/xlsx/numberFormat.js';
import { sheetRow, workbookFile } from './officeFiles.js';
import { cellsOf, showDocument } from './showDocument.js';

describe('a number in a workbook is shown as its format says', () => {
  it.each([
    ['2873591', 'General', '2873591'],
    ['0.80800000000000005', 'General', '0.808'],
    ['0.123456789012', 'General', '0.123456789'],
    ['1.0000000000000001E-5', 'General', '0.00001'],
    ['2873591', '#,##0', '2,873,591'],
    ['999', '#,##0', '999'],
    ['-1234.5', '#,##0.00', '-1,234.50'],
    ['0.80800000000000005', '0.0%', '80.8%'],
    ['0.80800000000000005', '0%', '81%'],
    ['5.0000000000000001E-3', '0.00%', '0.50%'],
    ['0.285', '0.0%', '28.5%'],
    ['1.005', '0.00', '1.01'],
    ['12.5', '0.##', '12.5'],
    ['12', '0.0#', '12.0'],
    ['468.4', '0.0"万件"', '468.4万件'],
    ['4684000', '0.0,', '4684.0'],
    ['-5', '0;(0)', '(5)'],
    ['0', '0;-0;"—"', '0'],
    ['5', '[Red]0_ ', '5'],
    ['abc', '0', 'abc'],
  ])('%s as %s is %s', (stored, code, shown) => {
    expect(displayNumber(stored, code)).toBe(shown);
  });
});

describe('a workbook', () => {
  it('has shared, rich and inline texts, numbers as shown, and merged cells', async () => {
    const sheet = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row>'
      + '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="inlineStr"><is><t>来源(件)</t></is></c></row>'
      + '<row r="3"><c r="B3" t="str"><v>电话</v></c><c r="C3" t="inlineStr"><is><t>占比</t></is></c></row>'
      + '<row r="4"><c r="A4" t="inlineStr"><is><t>群众</t></is></c><c r="B4" s="1"><f>1+1</f><v>2873591</v></c><c r="C4" s="2"><v>0.80800000000000005</v></c></row></sheetData>'
      + '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/><mergeCell ref="B2:C2"/></mergeCells>';
    const strings = ['<t>年度统计表</t>', '<r><t>类</t></r><r><t>别</t></r><rPh><t>lei</t></rPh>'];
    const document = await readDocument(workbookFile({ sheets: [['统计', sheet]], strings, formats: ['#,##0', '0.0%'] }), 'x.xlsx');
    expect(showDocument(document)).toEqual(['^ 年度统计表', '| 类别{2x1} | 来源(件){1x2}', '| 电话 | 占比', '| 群众 | 2,873,591 | 80.8%']);
    expect(document.text).toBe('年度统计表\n类别\t来源(件)\n电话\t占比\n群众\t2,873,591\t80.8%\n');
  });

  it('tells the sheet, row and column of each cell as the workbook counts them', async () => {
    const rows = `<sheetData>${sheetRow(5, [null, '类', '数'])}${sheetRow(6, [null, '电话', 5])}</sheetData>`;
    const document = await readDocument(workbookFile({ sheets: [['!隐藏', '<sheetData/>'], ['甲', '<sheetData/>'], ['乙', rows]] }), 'x.xlsx');
    expect(cellsOf(document).map(({ text, row, column, place }) => [text, row, column, place.page, place.row, place.column])).toEqual([
      ['类', 0, 0, 2, 5, 2], ['数', 0, 1, 2, 5, 3], ['电话', 1, 0, 2, 6, 2], ['5', 1, 1, 2, 6, 3],
    ]);
  });

  it('parts tables at empty rows and empty columns; rows with one cell are lines', async () => {
    const rows = [sheetRow(1, ['说明文字']), sheetRow(3, ['类', '数', null, '区', '数']), sheetRow(4, ['电话', 5, null, '甲县', 3]), sheetRow(7, ['型', '数']), sheetRow(8, ['咨询', 4])];
    expect(showDocument(await readDocument(workbookFile({ sheets: [['a', `<sheetData>${rows.join('')}</sheetData>`]] }), 'x.xlsx'))).toEqual([
      '# 说明文字', '| 类 | 数', '| 电话 | 5', '| 区 | 数', '| 甲县 | 3', '| 型 | 数', '| 咨询 | 4',
    ]);
  });

  it('shows dates as dates', async () => {
    const sheet = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>日期</t></is></c><c r="B1" t="inlineStr"><is><t>件</t></is></c></row><row r="2"><c r="A2" s="1"><v>45413</v></c><c r="B2"><v>5</v></c></row></sheetData>';
    expect(showDocument(await readDocument(workbookFile({ sheets: [['a', sheet]], formats: ['yyyy"年"m"月"d"日"'] }), 'x.xlsx'))).toEqual(['| 日期 | 件', '| 2024-05-01 | 5']);
  });

  it('with one cell in the last row and column is read without filling the sheet', async () => {
    const sheet = '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="1048576"><c r="XFD1048576"><v>5</v></c></row></sheetData>';
    expect(showDocument(await readDocument(workbookFile({ sheets: [['a', sheet]] }), 'x.xlsx'))).toEqual(['| 1 | 2', '5']);
  });
});
