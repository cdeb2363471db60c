import { describe, expect, it } from 'vitest';
import { findingsIn } from './auditing.js';
import { reading } from './reading.js';

const table = (letters: string, total = '1220'): string =>
  `3月通报\n\n渠道\t受理数(件)\t办结数(件)\n电话\t900\t800\n网络\t300\t200\n来信\t${letters}\t12\n来访\t8\t7\n合计\t${total}\t1019\n`;

describe('a column in which one part prints no number', () => {
  it.each(['', '—', '/', '…', '不详', '十二', '12[约]'])('is not called wrong for what "%s" may stand for', async (letters) => {
    expect((await findingsIn(table(letters))).filter((told) => !told.includes('tokens-read'))).toEqual(['UNDETERMINED sum 900 + 300 + 8 = 1208 ≠ 1220 → SUBSET']);
  });

  it.each([
    ['a note says so', `${table('/').trimEnd()}\n注：“/”代表没有。\n`],
    ['the text says so', `${table('/')}\n备注：“/”表示无来信件。\n`],
    ['another line of the table is made up without it', table('—').replace('来访\t8\t7', '来访\t8\t—').replace('1019', '1012')],
  ])('is wrong where the mark stands for none, since %s', async (_, text) => {
    expect((await findingsIn(text))[0]).toMatch(/^INCONSISTENT sum 900 \+ 300 \+ 8 = 1208 ≠ 1220/);
  });

  it('is not called wrong where the text says that the mark stands for what is not known', async () => {
    expect(await findingsIn(`${table('/')}\n备注：“/”表示无数据。\n`)).toEqual(['UNDETERMINED sum 900 + 300 + 8 = 1208 ≠ 1220 → SUBSET']);
  });

  it('agrees where nothing is lacking', async () => {
    expect(await findingsIn(table('—', '1208'))).toEqual([]);
  });

  it('is wrong where the others are more than the total already', async () => {
    expect((await findingsIn(table('—', '1200')))[0]).toMatch(/^INCONSISTENT sum 900 \+ 300 \+ 8 = 1208 ≠ 1200/);
  });

  it('is wrong where every part prints one, a zero too', async () => {
    expect((await findingsIn(table('0')))[0]).toMatch(/^INCONSISTENT sum 900 \+ 300 \+ 0 \+ 8 = 1208 ≠ 1220/);
  });
});

describe('full-width digits and signs in cells', () => {
  it('are read with their changes and shares', async () => {
    const { figures } = await reading('3月通报\n\n渠道\t受理数（件）\t满意率\n电话\t１，２３４（↑４．２％）\t９９．０２％（↓０．３％）\n网络\t３００（１９．６％）\t９８％\n');
    expect(figures.map(({ printed, value, change, share }) => [printed, value?.n, change?.printed ?? share?.printed ?? ''])).toEqual([
      ['１，２３４（↑４．２％）', 1234n, '↑４．２％'], ['９９．０２％（↓０．３％）', 4951n, '↓０．３％'], ['３００（１９．６％）', 300n, '１９．６％'], ['９８％', 49n, ''],
    ]);
  });

  it('that are not understood are told', async () => {
    const { notUnderstood } = await reading('3月通报\n\n渠道\t受理数（件）\t满意率\n电话\t１２３〔甲〕\t９９％\n网络\t３００\t９８％\n');
    expect(notUnderstood.map(({ text }) => text)).toEqual(['１２３']);
  });
});
