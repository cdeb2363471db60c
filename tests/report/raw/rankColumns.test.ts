import { describe, expect, it } from 'vitest';
import { findingsIn } from './auditing.js';
import { reading } from './reading.js';

const table = (heading: string, ...ranks: number[]): string => `县区\t受理量\t满意率\t${heading}\n甲区\t1203\t97.45%\t${ranks[0] ?? ''}\n乙区\t987\t98.14%\t${ranks[1] ?? ''}\n丙县\t543\t96.01%\t${ranks[2] ?? ''}\n丁县\t321\t96.94%\t${ranks[3] ?? ''}\n`;

async function orders(text: string): Promise<string[]> {
  const raw = await reading(text);
  const row = (id: string): string => raw.figures.find((figure) => figure.id === id)?.place.row ?? '';
  return raw.rankings.map(({ printed, readings: [first], open }) => `${open ? 'open ' : ''}${printed} ${first?.direction ?? ''}: ${(first?.ranked ?? []).map(row).join('>')} by ${first?.ranked[0]?.split('/').at(-1) ?? ''}`);
}

describe('a column of ranks', () => {
  it.each([
    ['is of the column that stands in its order', table('排名', 2, 1, 4, 3), 'open 排名 MOST: 乙区>甲区>丁县>丙县 by 满意率'],
    ['or of one further to the left', table('排名', 1, 2, 3, 4), 'open 排名 MOST: 甲区>乙区>丙县>丁县 by 受理量'],
    ['also where the least comes first', table('名次', 4, 3, 2, 1), 'open 名次 LEAST: 丁县>丙县>乙区>甲区 by 受理量'],
    ['and of the column that its heading names', table('满意率排名', 2, 1, 4, 3), '满意率排名 MOST: 乙区>甲区>丁县>丙县 by 满意率'],
  ])('%s', async (_, text, told) => {
    expect(await orders(text)).toEqual([told]);
    expect(await findingsIn(text)).toEqual([]);
  });

  it.each([
    ['that no column bears out is doubted: what it ranks may not be printed', table('排名', 3, 1, 2, 4), ['UNDETERMINED']],
    ['that the column it names does not bear out is told', table('满意率排名', 1, 2, 3, 4), ['INCONSISTENT']],
    ['that gives a place twice says nothing', table('排名', 1, 1, 3, 4), []],
  ])('%s', async (_, text, verdicts) => {
    expect((await findingsIn(text)).map((each) => each.split(' ')[0])).toEqual(verdicts);
  });

  it('holds no figures', async () => {
    expect((await reading(table('满意率排名', 2, 1, 4, 3))).figures).toHaveLength(8);
  });
});
