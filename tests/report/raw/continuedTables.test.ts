import { describe, expect, it } from 'vitest';
import { reading, relationsTold } from './reading.js';

const page = (...lines: string[]): string => lines.join('\n');
const FIRST = page('序号  单位  受理量  办结量', '1  东关街道  120  100', '2  西关街道  110  100');
const SECOND = page('序号  单位  受理量  办结量', '3  南园街道  90  80', '4  北塔街道  80  70', '合计  400  350');
const bulletin = (...parts: string[]): string => ['6月通报', '附表1 办理情况表', ...parts].join('\n\n');
const rowsOf = async (text: string): Promise<(readonly string[])[]> => (await reading(`${text}\n`)).tables.map(({ rows }) => rows);

describe('a table that goes on behind a page', () => {
  it.each([
    ['with a page number between', ['— 1 —']],
    ['with words that it goes on', ['附表1（续）']],
    ['with both', ['— 1 —', '续表']],
    ['with the number of all pages', ['第1页 共2页']],
  ])('is one table %s', async (_, between) => {
    expect(await rowsOf(bulletin(FIRST, ...between, SECOND))).toEqual([['东关街道', '西关街道', '南园街道', '北塔街道', '合计']]);
  });

  it('has totals of both pages', async () => {
    const raw = await reading(`${bulletin(FIRST, '— 1 —', SECOND)}\n`);
    expect(relationsTold(raw, 'SUM')).toEqual([
      'SUM 合计 受理量 = 东关街道 受理量 + 西关街道 受理量 + 南园街道 受理量 + 北塔街道 受理量', 'SUM 合计 办结量 = 东关街道 办结量 + 西关街道 办结量 + 南园街道 办结量 + 北塔街道 办结量',
    ]);
  });

  it('goes on behind the subtotals of a group', async () => {
    const second = page('序号  单位  受理量  办结量', '1  南园镇  90  80', '2  北塔镇  80  70', '3  小计  170  150', '4  合计  400  350');
    const raw = await reading(`${bulletin(page(FIRST, '3  小计  230  200'), '（续上表）', second)}\n`);
    expect(raw.tables).toHaveLength(1);
    expect(relationsTold(raw, 'SUM').filter((each) => each.includes('受理量'))).toContain('SUM 合计 受理量 = 小计 受理量 + 小计 2 受理量');
  });

  it.each([
    ['another text stands between', bulletin(FIRST, '以上为街道,以下为乡镇。', SECOND), 2],
    ['its headings are others', bulletin(FIRST, '— 1 —', SECOND.replace('受理量', '回访量')), 2],
    ['its totals were printed', bulletin(page(FIRST, '合计  230  200'), '— 1 —', SECOND), 2],
  ])('is a table of its own where %s', async (_, text, count) => {
    expect((await rowsOf(text)).length).toBe(count);
  });

  it('keeps the place of every figure in the source', async () => {
    const text = `${bulletin(FIRST, '— 1 —', SECOND)}\n`;
    const { figures } = await reading(text);
    expect(figures.map(({ place, printed }) => [printed, text.slice(place.start ?? 0, place.end ?? 0)]).filter(([printed, found]) => printed !== found)).toEqual([]);
    expect(figures.length).toBe(10);
  });
});
