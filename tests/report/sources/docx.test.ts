import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/report/sources/index.js';
import { wordCell, wordFile, wordParagraph } from './officeFiles.js';
import { cellsOf, showDocument } from './showDocument.js';

async function shownWord(body: string): Promise<string[]> {
  return showDocument(await readDocument(wordFile(body), 'x.docx'));
}

const SPANS = `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${wordCell('类别', '<w:vMerge w:val="restart"/>')}${wordCell('来源(件)', '<w:gridSpan w:val="2"/>')}</w:tr>`
  + `<w:tr>${wordCell('', '<w:vMerge/>')}${wordCell('电话')}${wordCell('网络')}</w:tr>`
  + `<w:tr>${wordCell('群众')}${wordCell('5')}${wordCell('3')}</w:tr></w:tbl>`;

describe('a Word document', () => {
  it('has headings by their styles and paragraphs', async () => {
    expect(await shownWord(wordParagraph('年度报告', 'T') + wordParagraph('总体情况', '1') + wordParagraph('受理5件。'))).toEqual(['# 年度报告', '# 总体情况', '受理5件。']);
  });

  it('joins runs and leaves out what was deleted, field codes and the second copy of a text box', async () => {
    const runs = '<w:p><w:r><w:t>受理</w:t></w:r><w:del><w:r><w:delText>4</w:delText></w:r></w:del><w:r><w:t>5</w:t></w:r><w:r><w:instrText>PAGE 7</w:instrText></w:r><w:r><w:t>件。</w:t></w:r>'
      + '<mc:AlternateContent><mc:Fallback><w:p><w:r><w:t>重复</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:p>';
    expect(await shownWord(runs)).toEqual(['受理5件。']);
  });

  it('has tables with merged cells and marked headings', async () => {
    expect(await shownWord(wordParagraph('见下表。') + SPANS)).toEqual(['见下表。', '| 类别{2x1}^ | 来源(件){1x2}^', '| 电话 | 网络', '| 群众 | 5 | 3']);
  });

  it('tells the table, row and column of each cell, and where it stands in the text that was read', async () => {
    const document = await readDocument(wordFile(SPANS), 'x.docx');
    expect(document.text).toBe('类别\t来源(件)\n电话\t网络\n群众\t5\t3\n');
    expect(cellsOf(document).map(({ place }) => `${place.table} ${place.row} ${place.column} ${document.text.slice(place.start, place.end)}`)).toEqual([
      '1 1 1 类别', '1 1 2 来源(件)', '1 2 2 电话', '1 2 3 网络', '1 3 1 群众', '1 3 2 5', '1 3 3 3',
    ]);
  });

  it('has a table in a cell after its outer table', async () => {
    const inner = `<w:tbl><w:tr>${wordCell('甲')}${wordCell('1')}</w:tr></w:tbl>`;
    expect(await shownWord(`<w:tbl><w:tr>${wordCell('类')}<w:tc>${inner}${wordParagraph('数')}</w:tc></w:tr></w:tbl>`)).toEqual(['| 类 | 数', '| 甲 | 1']);
  });

  it('has no encoding of its own', async () => {
    expect(await readDocument(wordFile(wordParagraph('受理5件。')), 'x.docx')).toMatchObject({ format: 'docx', encoding: null, title: null });
  });
});
