import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/report/sources/index.js';
import { bytesOf, cellsOf, shownText } from './showDocument.js';

describe('tables in plain text', () => {
  it('with tabs keep empty heading cells, and their title lines become captions', async () => {
    const lines = ['某市年度报告', '', '1.诉求总量\t\t\t', '括号为同比\t\t\t', '类别\t来源(件)\t\t总计', '\t电话\t网络\t', '群众\t5(↑4.2%)\t3\t8', '', '以上。'];
    expect(await shownText(lines.join('\n'))).toEqual([
      '# 某市年度报告', '^ 1.诉求总量', '^ 括号为同比', '| 类别 | 来源(件) |  | 总计', '|  | 电话 | 网络 | ', '| 群众 | 5(↑4.2%) | 3 | 8', '以上。',
    ]);
  });

  it('with tabs part where a title with other columns begins', async () => {
    const lines = ['一.甲\t\t', '类\t数\t比', '电话\t5\t50%', '二.乙\t', '类\t数', '咨询\t4'];
    expect(await shownText(lines.join('\n'))).toEqual(['^ 一.甲', '| 类 | 数 | 比', '| 电话 | 5 | 50%', '^ 二.乙', '| 类 | 数', '| 咨询 | 4']);
  });

  it('with tabs are filled where the last cells of a row were lost', async () => {
    expect(await shownText('类\t数\t比\n电话\t5\t50%\n网络\t5')).toEqual(['| 类 | 数 | 比', '| 电话 | 5 | 50%', '| 网络 | 5 | ']);
  });

  it('with spaces give a line of totals its place under numbered lines', async () => {
    const lines = ['序号  单位    件数   办结数', '1     东关街道    1204      1190', '2     西关街道    1187     1170', '合计         2391    2360'];
    expect(await shownText(lines.join('\n'))).toEqual(['| 序号 | 单位 | 件数 | 办结数', '| 1 | 东关街道 | 1204 | 1190', '| 2 | 西关街道 | 1187 | 1170', '|  | 合计 | 2391 | 2360']);
  });

  it('with spaces keep the place of totals where the first column counts no lines', async () => {
    const lines = ['年度  件数   办结数', '2022    1204      1190', '2021    1187     1170', '合计  2391'];
    expect(await shownText(lines.join('\n'))).toEqual(['| 年度 | 件数 | 办结数', '| 2022 | 1204 | 1190', '| 2021 | 1187 | 1170', '| 合计 | 2391 | ']);
  });

  it('with pipes lose rules and outer pipes', async () => {
    const lines = ['| 区县 | 来信数 |', '| --- | ---: |', '| 甲县 | 52 |', '| 总计 | 52 |', '', '注：无'];
    expect(await shownText(lines.join('\n'))).toEqual(['| 区县 | 来信数', '| 甲县 | 52', '| 总计 | 52', '注：无']);
  });

  it('drawn with lines are read too', async () => {
    const lines = ['┌────┬────┐', '│ 类 │ 数 │', '├────┼────┤', '│ 电话 │ 5 │', '└────┴────┘'];
    expect(await shownText(lines.join('\n'))).toEqual(['| 类 | 数', '| 电话 | 5']);
  });

  it('with one cell a line are parted by empty lines into rows, and tables beside each other into two', async () => {
    const rows = [['总量10件'], ['来源', '数量', '类型', '数量'], ['电话', '9', '咨询', '10'], ['网络', '1', '']];
    const text = rows.map((row) => row.map((cell) => `${cell} |`).join('\n')).join('\n\n');
    expect(await shownText(text)).toEqual(['^ 总量10件', '| 来源 | 数量', '| 电话 | 9', '| 网络 | 1', '| 类型 | 数量', '| 咨询 | 10']);
  });

  it.each([['\n', ' |'], ['\n\n', ' |'], ['\n', ''], ['\n\n', '']])('with one cell a line and nothing between rows (%j, %j) are found by their rhythm', async (between, after) => {
    const cells = ['类型', '数量', '占比', '咨询', '5', '50%', '求助', '4', '40%', '其他', '1', '10%'];
    expect(await shownText(cells.map((cell) => cell + after).join(between))).toEqual(['| 类型 | 数量 | 占比', '| 咨询 | 5 | 50%', '| 求助 | 4 | 40%', '| 其他 | 1 | 10%']);
  });

  it('with wide spaces may be transposed, and spaced-out labels are one word', async () => {
    const lines = ['类型    咨询    求助    其  他', '件数    47327    88698    12636', '占比    31.7    59.3    0.04'];
    expect(await shownText(lines.join('\n'))).toEqual(['| 类型 | 咨询 | 求助 | 其他', '| 件数 | 47327 | 88698 | 12636', '| 占比 | 31.7 | 59.3 | 0.04']);
  });

  it('that go on at the side under the same heading are one, row below row, each cell with its printed place', async () => {
    const source = ['事项    件数    事项    件数', '城市    63435    教育    23531', '其  他    26'].join('\n');
    expect(await shownText(source)).toEqual(['| 事项 | 件数', '| 城市 | 63435', '| 其他 | 26', '| 教育 | 23531']);
    const cells = cellsOf(await readDocument(bytesOf(source), 'x.txt'));
    const education = cells.find(({ text }) => text === '教育');
    expect(education).toMatchObject({ row: 3, column: 0, place: { table: 1, row: 2, column: 3 } });
    expect(cells.map(({ place }) => source.slice(place.start, place.end))).toEqual(['事项', '件数', '城市', '63435', '其  他', '26', '教育', '23531']);
  });

  it('aligned with spaces find the column of a cell whose neighbour is empty', async () => {
    const lines = ['Channel        Received      Resolved', 'Telephone           120           110', 'Post                               3'];
    expect(await shownText(lines.join('\n'))).toEqual(['| Channel | Received | Resolved', '| Telephone | 120 | 110', '| Post |  | 3']);
  });

  it('with single spaces are found where labels and figures follow each other', async () => {
    expect(await shownText('类别 件数 占比\n咨询 10 50%\n求助 10 50%')).toEqual(['| 类别 | 件数 | 占比', '| 咨询 | 10 | 50%', '| 求助 | 10 | 50%']);
  });

  it('are not made of sentences', async () => {
    const lines = ['受理诉求  共123件，同比增长5%。', '办结诉求  共120件，办结率97.6%。'];
    expect(await shownText(lines.join('\n'))).toEqual(lines);
    const english = ['The hotline received 120 requests in May.', 'It resolved 110 requests in June.'];
    expect(await shownText(english.join('\n'))).toEqual(english);
  });

  it('have the words around them as candidates for captions', async () => {
    const document = await readDocument(bytesOf('表1 来源\n单位：件\n\n类\t数\n电话\t5\n\n图1：来源'), 'x.txt');
    const table = document.blocks.find((block) => block.kind === 'table');
    expect(table?.before.map(({ text, isBlock }) => [text, isBlock])).toEqual([['表1 来源', true], ['单位：件', true]]);
    expect(table?.after.map(({ text }) => text)).toEqual(['图1：来源']);
  });

  it('drawn as bars of characters keep their names and numbers, and what stands behind them', async () => {
    expect(await shownText('本周受理11498件\n\n咨询 ■■■■■■■ 7012 ↑5.2%\n求助 ■■■■ 4486 ↓1.3%')).toEqual(['本周受理11498件', '| 咨询 | 7012 | ↑5.2%', '| 求助 | 4486 | ↓1.3%']);
    expect(await shownText('热线电话 ▇▇▇▇ 1,926 | 78.7%\n小程序▇ 377 | 21.3%')).toEqual(['| 热线电话 | 1,926 | 78.7%', '| 小程序 | 377 | 21.3%']);
  });

  it('are none where squares stand in front of sentences', async () => {
    expect(await shownText('■ 受理诉求 7012 件\n■ 办结诉求 4486 件')).toHaveLength(2);
  });
});
