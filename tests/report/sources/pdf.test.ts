import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/report/sources/index.js';
import { pdfFile, type WordsAt } from './pdfFile.js';
import { cellsOf, showDocument } from './showDocument.js';

const TABLE: readonly WordsAt[] = [
  [100, 600, '类别'], [200, 600, '数量'], [300, 600, '占比'],
  [100, 585, '电话'], [200, 585, '90'], [300, 585, '90%'],
  [100, 570, '网络'], [300, 570, '10%'],
];

describe('a PDF', () => {
  it('has lines by where words stand, joined where they are broken at the margin', async () => {
    const pages: WordsAt[][] = [[[50, 700, '本周受理诉求共一二三四五六七八九十件其中电话受'], [50, 688, '理5件。'], [290, 700, '三十'], [50, 650, '完。']]];
    expect(showDocument(await readDocument(pdfFile(pages), 'x.pdf'))).toEqual(['本周受理诉求共一二三四五六七八九十件其中电话受三十理5件。', '完。']);
  });

  it('has tables where words stand under each other, with empty cells', async () => {
    const document = await readDocument(pdfFile([[[50, 700, '第一页，见下页。']], [[50, 700, '下表为来源。'], ...TABLE, [50, 500, '以上。']]]), 'x.pdf');
    expect(showDocument(document)).toEqual(['第一页，见下页。', '下表为来源。', '| 类别 | 数量 | 占比', '| 电话 | 90 | 90%', '| 网络 |  | 10%', '以上。']);
    const share = cellsOf(document).find(({ text }) => text === '10%');
    expect(share?.place).toMatchObject({ page: 2, table: 1, row: 3, column: 3 });
    expect(cellsOf(document).map(({ text, place }) => document.text.slice(place.start, place.end) === text)).not.toContain(false);
  });

  it('is read from a buffer of a file as well', async () => {
    const document = await readDocument(Buffer.from(pdfFile([[[50, 700, '受理诉求5件。']]])), 'x.pdf');
    expect(showDocument(document)).toEqual(['受理诉求5件。']);
  });

  it('has headings that stand over several columns', async () => {
    const heading: WordsAt[] = [[190, 615, '本月全部诉求数量和占比如下']];
    const lines = showDocument(await readDocument(pdfFile([[[100, 615, '序'], ...heading, ...TABLE.slice(0, 6)]]), 'x.pdf'));
    expect(lines).toEqual(['| 序 | 本月全部诉求数量和占比如下{1x2}', '| 类别 | 数量 | 占比', '| 电话 | 90 | 90%']);
  });

  it('is told by its bytes, not its name', async () => {
    expect((await readDocument(pdfFile([[[50, 700, '受理5件。']]]), 'bulletin.txt')).format).toBe('pdf');
  });
});
