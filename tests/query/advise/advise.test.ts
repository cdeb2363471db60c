import { describe, expect, it } from 'vitest';
import { advise, readLog, type FactStatistics } from '../../../src/query/index.js';
import { expectedCells } from '../../../src/query/advise/lattice.js';
import { rolledUpStar } from '../../support/visitRollups.js';
import { visitStar } from '../../support/visitStar.js';

/** A million visits in two years. */
const visits: FactStatistics = {
  fact: 'visits', rows: 1_000_000, periods: { year: 2, quarter: 8, month: 24, week: 106, day: 730 },
  members: new Map([['place', [10, 100]], ['way', [4, 40]], ['age', [2]], ['house', [5]]]),
};
const LIMITS = { most: 10, cells: 10_000_000 };
const proposed = (log: string, limits = LIMITS, star = visitStar): string[] =>
  advise(star, visits, readLog(log, 'log', star, 'visits'), limits).map(({ date, levels, cells, saving }) => `${[date, ...levels].join(' ')}: ${cells} cells save ${saving}`);

describe('advice', () => {
  it('one question is worth its own grain', () => expect(proposed('3 year region')).toEqual(['year region: 20 cells save 2999940']));

  it('goes by rows saved for every cell: the small one first, then what it does not hold', () => {
    // Alone, month × town (2,400 cells) saves more rows in all; year × age (4 cells) saves more for every cell.
    expect(proposed('1 year age\n5 month town')).toEqual(['year age: 4 cells save 999996', 'month town: 2400 cells save 4988000']);
  });

  it('what holds several questions has nothing left to save where each has its own', () => {
    // Month × region × age (480 cells) holds both.
    expect(proposed('1 month region\n1 month age')).toEqual(['month age: 48 cells save 999952', 'month region: 240 cells save 999760']);
    expect(proposed('1 month region\n1 month age', { most: 1, cells: 1000 })).toEqual(['month age: 48 cells save 999952']);
  });

  it('keeps within the room that there is', () => expect(proposed('1 day town\n1 month region', { most: 10, cells: 300 })).toEqual(['month region: 240 cells save 999760']));

  it('what is declared already saves nothing again', () => expect(proposed('7 year age', LIMITS, rolledUpStar)).toEqual([]));

  it('no grain has more cells than the fact has rows', () => {
    const all = { date: 'day' as const, depths: new Map([['place', 2], ['way', 2], ['age', 1], ['house', 1]]) };
    // 29,200,000 possible cells; a million rows fall into nearly as many of them as there are rows.
    expect(expectedCells(all, visits)).toBeGreaterThan(980_000);
    expect(expectedCells(all, visits)).toBeLessThan(1_000_000);
    expect(expectedCells(all, { ...visits, rows: 10 })).toBe(10);
  });

  it('a log with mistakes is refused with each of them', () => {
    expect(() => readLog('# level counts\n3 yeer region\nmany month\n\n', 'questions.log', visitStar, 'visits')).toThrow(
      'The log cannot be read (2 mistakes)\n- questions.log:2: visits has no level "yeer". Did you mean "year" or "week"?\n- questions.log:3: "many" is not a number of questions; a line reads "120 month channel"',
    );
  });

  it('lines that cut alike count together, and those that name another fact are passed over', () => {
    expect(readLog('1 visits year region\n2 year region\n4 stays month region\n8 region year\n', 'log', { ...visitStar, facts: [...visitStar.facts, ...visitStar.facts.map((fact) => ({ ...fact, name: 'stays' }))] }, 'visits'))
      .toEqual([{ grain: { date: 'year', depths: new Map([['place', 1]]) }, count: 11 }]);
  });
});
