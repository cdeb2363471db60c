import { expect, it } from 'vitest';
import { reading } from './reading.js';

it.each(['比上年增长(%)', '较上年', '增长率（%）', '比去年同期', '较上季度增减幅'])('%s heads the changes of what stands before', async (heading) => {
  const { figures } = await reading(`2023年通报\n\n渠道\t全年\t${heading}\n电话\t8934\t5.2\n网站\t1279\t-1.4\n`);
  expect(figures.map(({ place, changes }) => [place.row, place.column, changes.map(({ relative }) => relative?.printed)])).toEqual([['电话', '全年', ['5.2']], ['网站', '全年', ['-1.4']]]);
});

it.each(['净增', '增加数'])('%s heads differences in the unit of what stands before', async (heading) => {
  const { figures } = await reading(`2023年通报\n\n渠道\t全年\t${heading}\n电话\t8934\t512\n网站\t1279\t-14\n`);
  expect(figures.map(({ place, changes }) => [place.row, changes.map(({ difference }) => difference?.printed)])).toEqual([['电话', ['512']], ['网站', ['-14']]]);
});
