import { describe, expect, it } from 'vitest';
import { findingsIn } from './auditing.js';
import { reading, relationsTold } from './reading.js';

const bulletin = (heading: string, list: string): string => `6月通报\n\n一、总体情况\n\n全市受理诉求51615件，甲市平台20915件。\n\n${heading}\n\n${list}\n`;

async function sums(text: string): Promise<string[]> {
  return (await findingsIn(text)).filter((each) => each.includes(' sum '));
}

describe('a list under a heading that names a printed count', () => {
  it('and nearly makes it up may leave parts out', async () => {
    expect(await sums(bulletin('二、甲市平台受理渠道', '电话20000件，网站600件，微信210件。'))).toEqual(['UNDETERMINED sum 20000 + 600 + 210 = 20810 ≠ 20915 → SUBSET']);
  });

  it('in either reading of a count and what is part of it', async () => {
    const text = bulletin('二、甲市平台受理渠道', '呼入来电20000件，接通19900件，接通率99.50%，网站600件，微信210件。');
    expect(relationsTold(await reading(text), 'SUM')).toEqual(['open SUM 甲市平台 = 呼入来电 + 网站 + 微信', 'open SUM 甲市平台 = 接通 + 网站 + 微信']);
    expect(await sums(text)).toEqual(['UNDETERMINED sum 20000 + 600 + 210 = 20810 ≠ 20915\n19900 + 600 + 210 = 20710 ≠ 20915 → SUBSET']);
  });

  it.each([
    ['makes it up', '二、甲市平台受理渠道', '电话20000件，网站705件，微信210件。'],
    ['makes it up in one reading', '二、甲市平台受理渠道', '呼入来电20000件，接通19900件，接通率99.50%，网站705件，微信210件。'],
    ['is far from it', '二、甲市平台诉求分类', '供水1412件，交通1155件，噪音1055件。'],
    ['is under a heading that splits nothing', '二、甲市平台工作', '电话20000件，网站600件，微信210件。'],
    ['is under a heading that names none', '二、受理渠道', '电话20000件，网站600件，微信210件。'],
  ])('nothing is told where it %s', async (_, heading, list) => {
    expect(await sums(bulletin(heading, list))).toEqual([]);
  });
});
