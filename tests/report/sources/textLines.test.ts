import { describe, expect, it } from 'vitest';
import { placeWithin } from '../../../src/report/document/index.js';
import { readDocument } from '../../../src/report/sources/index.js';
import { bytesOf, shownText } from './showDocument.js';

describe('lines of plain text', () => {
  it.each([
    ['其他类719\n件', '其他类719件'],
    ['其他类719\r\n\r\n件。', '其他类719件。'],
    ['共受理28,\n112件', '共受理28,112件'],
    ['满意率98.2\n%', '满意率98.2%'],
    ['上升0.3\n个百分点', '上升0.3个百分点'],
    ['应办结1790件，按期办结17\n86件，办结率高', '应办结1790件，按期办结1786件，办结率高'],
    ['其中电话5件、\n网络3件', '其中电话5件、网络3件'],
    ['The hotline received 28,112\nrequests', 'The hotline received 28,112 requests'],
  ])('%j goes on', async (source, paragraph) => {
    expect(await shownText(`情况。\n\n${source}\n\n完。`)).toEqual(['情况。', paragraph, '完。']);
  });

  it('tell where the words of a broken line stand', async () => {
    const source = '情况。\n其他类719\n件，完。';
    const { blocks, text } = await readDocument(bytesOf(source), 'x.txt');
    const [, paragraph] = blocks;
    if (paragraph?.kind !== 'paragraph') throw new Error('no paragraph');
    const at = paragraph.text.indexOf('719件');
    const { start, end } = placeWithin(paragraph, at, at + 4);
    expect(text.slice(start, end)).toBe('719\n件');
  });

  it('that are full to the margin go on, others end', async () => {
    const english = ['In May the hotline of the county received 28,112 requests, of which', 'most came by telephone and the others through the web site and', 'by post.', 'Channels', 'Telephone: 120', 'Post: 3'];
    expect(await shownText(english.join('\n'))).toEqual([english.slice(0, 3).join(' '), 'Channels', 'Telephone: 120', 'Post: 3']);
  });

  it('are headings where they are numbered and count nothing', async () => {
    const lines = ['某市2024年通报', '各单位：', '一、总体情况', '（一）聚焦大局,争先进', '1.话务服务', '2.受理总量500件', '3.本月平稳。', '12345热线', '第一部分 概况'];
    expect(await shownText(lines.join('\n\n'))).toEqual([
      '# 某市2024年通报', '各单位：', '## 一、总体情况', '### （一）聚焦大局,争先进', '#### 1.话务服务', '2.受理总量500件', '3.本月平稳。', '12345热线', '## 第一部分 概况',
    ]);
  });

  it('have a title only where the first is short and no sentence', async () => {
    expect((await readDocument(bytesOf('某市热线周报\n\n本周5件。'), 'x.txt')).title).toBe('某市热线周报');
    expect((await readDocument(bytesOf('本周受理诉求5件。'), 'x.txt')).title).toBeNull();
  });

  it('end at any line end', async () => {
    expect(await shownText('甲。\r乙。\r\n丙。\n丁。\u2028戊。')).toEqual(['甲。', '乙。', '丙。', '丁。', '戊。']);
  });
});
