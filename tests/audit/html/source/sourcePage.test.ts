import { describe, expect, it } from 'vitest';
import { audit, auditedReport, htmlPage } from '../../../../src/audit/index.js';
import { readDocument, readReport } from '../../../../src/report/index.js';
import type { Lang } from '../../../../src/model/index.js';
import { sheetRow, wordCell, wordFile, wordParagraph, workbookFile } from '../../../report/sources/officeFiles.js';
import { pdfFile } from '../../../report/sources/pdfFile.js';
import { classes, deadLinks, elementsOf, type Element } from '../elements.js';

async function pageOf(source: string | Uint8Array, name = 'bulletin.txt', lang: Lang = 'EN'): Promise<string> {
  const document = await readDocument(typeof source === 'string' ? new TextEncoder().encode(source) : source, name);
  const raw = readReport(document);
  const audited = auditedReport(raw);
  return htmlPage(audit(audited), audited.content, audited.catalogue, lang, { document, raw });
}

const marksOf = (page: string): Element[] => elementsOf(page).filter((element) => element.attributes['id'] !== undefined && classes(element).includes('read'));
const shown = (element: Element): string => `${element.text} ${classes(element).slice(1).join(' ')}`;

const SHORT = '6月通报\n\n受理诉求1000件，同比增长5.2%，其中电话600件、网络297件、其他诉求101件。\n';

describe('the page of a source', () => {
  it('shows it as it is written, every figure marked in its place', async () => {
    const page = await pageOf('一、总体情况\n\n受理诉求1000件，同比增长5.2%，其中电话600件，占60.0%。\n');
    const elements = elementsOf(page);
    expect(elements.find(({ attributes }) => attributes['role'] === 'heading')?.text).toBe('一、总体情况');
    expect(elements.find(({ name, text }) => name === 'p' && text.startsWith('受理'))?.text).toBe('受理诉求1000件，同比增长5.2%，其中电话600件，占60.0%。');
    expect(marksOf(page).map(shown)).toEqual(['1000件 value consistent', '同比增长5.2% change consistent', '600件 value consistent', '60.0% share consistent']);
  });

  it('tells of each mark what it names, its value, unit and range, its verdict and its relations', async () => {
    const [total, , part] = marksOf(await pageOf(SHORT));
    expect(total?.attributes['title']).toBe('6月通报 · 受理诉求\nread as 1000 · unit 件\ntrue value within 1000 … 1000\ninconsistent\nsum: 受理诉求 1000件 = 电话 600件 + 网络 297件 + 其他诉求 101件');
    expect(part?.attributes['title']).toContain('sum: 受理诉求 1000件');
  });

  it('links findings with marks, both ways', async () => {
    const page = await pageOf(SHORT);
    const elements = elementsOf(page);
    expect(marksOf(page).map(({ attributes }) => attributes['id'])).toEqual(['figure-1', 'figure-1-change', 'figure-2', 'figure-3', 'figure-4']);
    const links = elements.filter(({ name }) => name === 'a').map(({ attributes }) => attributes['href']);
    expect(new Set(links)).toEqual(new Set(['#finding-1', '#figure-1', '#figure-2', '#figure-3', '#figure-4']));
    expect(deadLinks(elements)).toEqual([]);
  });

  it('marks what was not understood, and numbers that were passed over, but no dates', async () => {
    const page = await pageOf('2024年6月通报\n\n某事项见1357，受理诉求5件。\n\n| 序号 | 渠道 | 数量 |\n| 1 | 电话 | 30 |\n| 2 | 网络 | 20 |\n');
    expect(marksOf(page).map(shown)).toEqual(['1357 not-understood', '5件 value uncovered', '30 value uncovered', '20 value uncovered']);
    expect(elementsOf(page).filter((element) => classes(element).includes('passed-over')).map(({ text }) => text)).toEqual(['not read as figures', '1', '2']);
  });

  it('counts what is marked', async () => {
    const [counts, kinds] = elementsOf(await pageOf(SHORT)).filter((element) => classes(element).includes('legend')).map(({ text }) => text.trim());
    expect(counts).toBe('5 values, changes and shares were read, 4 in findings');
    expect(kinds).toBe('consistent 1 inconsistent 4 suspect 4');
  });

  it('shows tables as grids with their spans and captions', async () => {
    const page = await pageOf('<html><body><table><caption>表1 受理量</caption><tr><th rowspan="2">渠道</th><th colspan="2">数量(件)</th></tr><tr><th>本月</th><th>上月</th></tr><tr><td>电话</td><td>30</td><td>20</td></tr></table></body></html>', 'bulletin.html');
    expect(page).toContain('<tr><th rowspan="2">渠道</th><th colspan="2">数量(件)</th></tr>');
    expect(elementsOf(page).find(({ name }) => name === 'caption')?.text).toBe('表1 受理量');
    expect(marksOf(page).map(({ text }) => text)).toEqual(['30', '20']);
  });

  it.each<[string, Uint8Array]>([
    ['bulletin.docx', wordFile(`${wordParagraph('受理诉求5件。')}<w:tbl><w:tr>${wordCell('渠道')}${wordCell('数量')}</w:tr><w:tr>${wordCell('电话')}${wordCell('3')}</w:tr><w:tr>${wordCell('网络')}${wordCell('2')}</w:tr></w:tbl>`)],
    ['bulletin.xlsx', workbookFile({ sheets: [['通报', `<sheetData>${sheetRow(1, ['受理诉求5件。'])}${sheetRow(3, ['渠道', '数量'])}${sheetRow(4, ['电话', 3])}${sheetRow(5, ['网络', 2])}</sheetData>`]] })],
    ['bulletin.pdf', pdfFile([[[50, 700, '受理诉求5件。'], [50, 650, '渠道'], [150, 650, '数量'], [50, 635, '电话'], [150, 635, '3'], [50, 620, '网络'], [150, 620, '2']]])],
  ])('%s', async (name, bytes) => {
    expect(marksOf(await pageOf(bytes, name)).map(({ text }) => text)).toEqual(['5件', '3', '2']);
  });

  it('keeps traditional characters and entities', async () => {
    const page = await pageOf('<html><body><p>受理訴求&nbsp;1000件，&lt;其中&gt;電話600件。</p></body></html>', 'bulletin.html');
    expect(page).toContain('受理訴求 <span id="figure-1"');
    expect(page).toContain('，&lt;其中&gt;電話<span');
  });

  it('shows a source that attacks the page as text', async () => {
    const attack = '"><script>alert(1)</script>\u202E';
    const page = await pageOf(`${attack}\n\n受理${attack}诉求1000件，其中电话${attack}600件。\n\n渠道${attack}\t数量\n电话${attack}\t3\n网络\t2\n`);
    expect(page).not.toMatch(/<script|(?!\n)[\p{Cc}\u202A-\u202E]/u);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(deadLinks(elementsOf(page))).toEqual([]);
  });

  it('of a long table shows the rows that fit, and says what it leaves out', async () => {
    const rows = Array.from({ length: 4_900 }, (_, row) => `一个名称较长的单位${row}\t${row + 1}`);
    const page = await pageOf(['6月通报', '', '单位\t数量', ...rows, '', '受理诉求1000件，其中电话600件、网络297件、其他诉求101件。'].join('\n'));
    const elements = elementsOf(page);
    expect(page.length).toBeLessThan(2_000_000);
    expect(elements.filter((element) => classes(element).includes('left-out')).map(({ text }) => text)).toEqual([expect.stringMatching(/^… \d{4} rows \(\d+ characters\) are not shown here$/)]);
    expect(elements.find((element) => element.name === 'p' && element.text.startsWith('受理诉求'))?.text).toContain('1000件');
    expect(deadLinks(elements)).toEqual([]);
  });

  it('of a long text always shows what findings speak of', async () => {
    const rows = Array.from({ length: 1_900 }, (_, row) => `受理通知${row}${'，转交有关单位办理'.repeat(12)}`);
    const page = await pageOf([...rows.slice(0, 1_800), '受理诉求1000件，其中电话600件、网络297件、其他诉求101件。', ...rows.slice(1_800)].join('\n\n'));
    const elements = elementsOf(page);
    expect(elements.filter((element) => classes(element).includes('left-out'))).toHaveLength(2);
    expect(marksOf(page).filter((element) => classes(element).includes('inconsistent'))).toHaveLength(4);
    expect(deadLinks(elements)).toEqual([]);
  });

  it('shows a paragraph without end in stretches', async () => {
    const page = await pageOf(`6月通报\n\n${'受理诉求五件，'.repeat(60_000)}受理诉求1000件。\n`);
    expect(elementsOf(page).some((element) => classes(element).includes('left-out') && /^… \d+ paragraphs/.test(element.text))).toBe(true);
    expect(page.length).toBeLessThan(1_500_000);
  });
});
