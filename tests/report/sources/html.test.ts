import { describe, expect, it } from 'vitest';
import { placeWithin } from '../../../src/report/document/index.js';
import { readDocument } from '../../../src/report/sources/index.js';
import { bytesOf, cellsOf, showDocument } from './showDocument.js';

async function shownPage(body: string): Promise<string[]> {
  return showDocument(await readDocument(bytesOf(`<!DOCTYPE html><html><head><title>标题</title></head><body>${body}</body></html>`), 'x.html'));
}

describe('a web page', () => {
  it('shows headings and paragraphs, nothing of scripts, styles, forms and hidden parts', async () => {
    const body = '<h1>通报</h1><script>var a=5</script><style>p{width:5px}</style><div style="display:none">隐藏7件</div><select><option>9件</option></select><p>受理5件，<b>办结4件</b>。</p><!-- 8件 -->';
    expect(await shownPage(body)).toEqual(['# 通报', '受理5件，办结4件。']);
  });

  it('reads spaces as a browser does, and none where the source breaks a line of Chinese', async () => {
    expect(await shownPage('<p>受理\n   诉求5件。\n  The\n  hotline&nbsp;of&#20170;年</p>')).toEqual(['受理诉求5件。 The hotline of今年']);
  });

  it('tells where words stand in its source, entities among them', async () => {
    const source = '<body><p>A&amp;B&nbsp;<b>12</b>3件 &lt;5件</p></body>';
    const document = await readDocument(bytesOf(source), 'x.html');
    const [paragraph] = document.blocks;
    if (paragraph?.kind !== 'paragraph') throw new Error('no paragraph');
    expect(paragraph.text).toBe('A&B 123件 <5件');
    const printed = (words: string): string => {
      const at = paragraph.text.indexOf(words);
      const { start, end } = placeWithin(paragraph, at, at + words.length);
      return document.text.slice(start, end);
    };
    expect(printed('123件')).toBe('12</b>3件');
    expect(printed('3件')).toBe('3件');
    expect(printed('&')).toBe('&amp;');
    expect(printed('<5件')).toBe('&lt;5件');
  });

  it('has tables with spans, captions and marked headings', async () => {
    const body = `<table><caption>表1 来源</caption><thead><tr><th rowspan="2">类别</th><th colspan="2">来源(件)</th></tr><tr><th>电话</th><th>网络</th></tr></thead>
      <tbody><tr><td>群众</td><td>5<br>(↑4.2%)</td><td>&nbsp;</td></tr></tbody></table>`;
    expect(await shownPage(body)).toEqual(['^ 表1 来源', '| 类别{2x1}^ | 来源(件){1x2}^', '| 电话^ | 网络^', '| 群众 | 5(↑4.2%) | ']);
    const cells = cellsOf(await readDocument(bytesOf(body), 'x.html'));
    expect(cells.map(({ row, column }) => [row, column])).toEqual([[0, 0], [0, 1], [1, 1], [1, 2], [2, 0], [2, 1], [2, 2]]);
    for (const { text, place } of cells.filter(({ text }) => text !== '' && !text.includes('('))) expect(body.slice(place.start, place.end)).toBe(text);
  });

  it('does not say which cells are headings where the source does not', async () => {
    const cells = cellsOf(await readDocument(bytesOf('<table><tr><td>类</td><td>数</td></tr><tr><td>电话</td><td>5</td></tr></table>'), 'x.html'));
    expect(cells.map(({ header }) => header)).toEqual([null, null, null, null]);
  });

  it('keeps figures on lines of a cell apart', async () => {
    expect(await shownPage('<table><tr><td>类</td><td>数</td></tr><tr><td><p>诉求</p><p>总量</p></td><td><p>12</p><p>34</p></td></tr></table>')).toEqual(['| 类 | 数', '| 诉求总量 | 12 34']);
  });

  it('that is arranged by tables is read as what stands in them', async () => {
    expect(await shownPage('<table><tr><td>菜单</td><td><table><tr><td>类</td><td>数</td></tr><tr><td>电话</td><td>5</td></tr></table><p>完。</p></td></tr></table>')).toEqual(['菜单', '| 类 | 数', '| 电话 | 5', '完。']);
  });

  it('with absurd spans is bounded', async () => {
    expect(await shownPage('<table><tr><td colspan="999999">题</td></tr><tr><td>类</td><td rowspan="999999">数</td></tr><tr><td>电话</td></tr></table>')).toEqual(['^ 题', '| 类 | 数{2x1}', '| 电话']);
  });

  it('has lines of preformatted text, with tables in them', async () => {
    expect(await shownPage('<pre>类  数\n电话  5\n网络  3</pre>')).toEqual(['| 类 | 数', '| 电话 | 5', '| 网络 | 3']);
  });
});
