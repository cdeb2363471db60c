import { describe, expect, it } from 'vitest';
import { findingsIn } from './auditing.js';
import { reading, relationsTold } from './reading.js';

const items = '（一）入学402件，占7.8%；\n\n（二）燃气377件，占7.4%；\n\n（三）道路251件，占4.9%。\n\n';
const table = '热点\t件数\n物业\t8214\n噪声\t6903\n医保\t5127\n小计\t20244\n';

describe('a count that says how many it takes together', () => {
  it('is the sum of as many paragraphs before it', async () => {
    expect(relationsTold(await reading(`通报\n\n受理诉求5127件。\n\n${items}以上三类诉求合计1030件。\n`), 'SUM')).toEqual(['SUM 以上三类诉求 = 入学 + 燃气 + 道路']);
  });

  it('and of the lines of the table behind it', async () => {
    expect(relationsTold(await reading(`通报\n\n三类热点合计2.02万件，见下表。\n\n${table}`), 'SUM')).toContain('SUM 三类热点 = 物业 件数 + 噪声 件数 + 医保 件数');
  });

  it('is told where it misses them by little', async () => {
    expect((await findingsIn(`通报\n\n受理诉求5127件。\n\n${items}以上三类诉求合计1040件。\n`)).filter((each) => each.startsWith('INCONSISTENT')).map((each) => each.split(' → ')[0])).toEqual(['INCONSISTENT sum 402 + 377 + 251 = 1030 ≠ 1040']);
    expect((await findingsIn(`通报\n\n三类热点合计2.11万件，见下表。\n\n${table}`)).filter((each) => each.startsWith('INCONSISTENT')).map((each) => each.split(' → ')[0])).toEqual(['INCONSISTENT sum 8214 + 6903 + 5127 = 20244 < 21050']);
  });

  it('takes others together where it is far from them, or there are more or fewer', async () => {
    expect(await findingsIn(`通报\n\n受理诉求5127件。\n\n${items}以上三类诉求合计1930件。\n`)).toEqual([]);
    expect(await findingsIn(`通报\n\n受理诉求5127件。\n\n${items}以上四类诉求合计1040件。\n`)).toEqual([]);
  });
});
