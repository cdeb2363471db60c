import { expect, it } from 'vitest';
import { DeltaCells } from '../../src/warehouse/sqlite/rollups/deltaCells.js';
import { LevelGroups } from '../../src/warehouse/sqlite/rollups/levelGroups.js';
import { Random } from '../support/random.js';

it('cells hold the sums of what was added, however many there are', () => {
  const random = new Random(3);
  const cells = new DeltaCells(2);
  const expected = new Map<string, number[]>();
  for (let round = 0; round < 40_000; round += 1) {
    const [date, group, sign] = [20240100 + random.whole(1, 28), random.whole(0, 300), random.percent(20) ? -1 : 1] as const;
    const sums = [random.whole(0, 9), random.whole(0, 2 ** 40)];
    cells.add(date, group, sign, sums, sign);
    const [rows = 0, first = 0, second = 0] = expected.get(`${date} ${group}`) ?? [];
    expected.set(`${date} ${group}`, [rows + sign, first + sign * (sums[0] ?? 0), second + sign * (sums[1] ?? 0)]);
  }
  expect(cells.size).toBe(expected.size);
  expect(new Map([...cells.cells()].map(({ date, group, rows, sums }) => [`${date} ${group}`, [rows, ...sums]]))).toEqual(expected);
});

it('combinations of levels are numbered by what they hold, whichever lists they come in', () => {
  const groups = new LevelGroups([2, 0]);
  const list = [7, 8, 9];
  expect([list, [7, 0, 9], [9, 8, 7], list, [7, 8, 9]].map((keys) => groups.numberOf(keys))).toEqual([0, 0, 1, 0, 0]);
  expect([groups.levelsOf(0), groups.levelsOf(1)]).toEqual([[9, 7], [7, 9]]);
});
