import { describe, expect, it } from 'vitest';
import { nextDay } from '../../src/model/index.js';
import { ALL_DAYS, complementDays, intersectDays, isAllDays, normaliseDays, shiftDays, subtractDays, unionDays, type Days } from '../../src/query/days.js';
import { Random } from '../support/random.js';

/** Forty days around the leap day of 2024. */
const WINDOW = Array.from({ length: 40 }).reduce<number[]>((days) => [...days, nextDay(days.at(-1) ?? 20240209)], []);

const holds = (days: Days, day: number): boolean => days.some(({ from, to }) => from <= day && day <= to);
const inWindow = (days: Days): number[] => WINDOW.filter((day) => holds(days, day));

function randomDays(random: Random): Days {
  return normaliseDays(Array.from({ length: random.whole(0, 4) }, () => ({ from: random.pick(WINDOW), to: random.pick(WINDOW) })));
}

describe('sets of days', () => {
  it('join what touches, over the leap day too', () => {
    expect(normaliseDays([{ from: 20240229, to: 20240301 }, { from: 20240201, to: 20240228 }])).toEqual([{ from: 20240201, to: 20240301 }]);
    expect(normaliseDays([{ from: 20230228, to: 20230228 }, { from: 20230301, to: 20230302 }])).toEqual([{ from: 20230228, to: 20230302 }]);
    expect(normaliseDays([{ from: 20240102, to: 20240101 }])).toEqual([]);
  });

  it('behave as sets of days do, in a thousand random cases', () => {
    const random = new Random(7);
    for (let round = 0; round < 1000; round += 1) {
      const [a, b] = [randomDays(random), randomDays(random)];
      expect(inWindow(unionDays(a, b))).toEqual(WINDOW.filter((day) => holds(a, day) || holds(b, day)));
      expect(inWindow(intersectDays(a, b))).toEqual(WINDOW.filter((day) => holds(a, day) && holds(b, day)));
      expect(inWindow(subtractDays(a, b))).toEqual(WINDOW.filter((day) => holds(a, day) && !holds(b, day)));
      expect(inWindow(complementDays(a))).toEqual(WINDOW.filter((day) => !holds(a, day)));
      expect(complementDays(complementDays(a))).toEqual(a);
      expect(isAllDays(unionDays(a, complementDays(a)))).toBe(true);
    }
  });

  it('without any day, and with all of them', () => {
    expect(complementDays([])).toEqual(ALL_DAYS);
    expect(complementDays(ALL_DAYS)).toEqual([]);
    expect(complementDays([{ from: 500101, to: 501231 }])).toEqual([{ from: 10101, to: 491231 }, { from: 510101, to: 99991231 }]);
  });
});

describe('the same days a year earlier', () => {
  it.each([
    ['a year', 20240101, 20241231, 20230101, 20231231],
    ['February after a leap year keeps its 29th', 20250201, 20250228, 20240201, 20240229],
    ['February of a leap year', 20240201, 20240229, 20230201, 20230228],
    ['January and February', 20250101, 20250228, 20240101, 20240229],
    ['a part of February stays that part', 20250215, 20250228, 20240215, 20240228],
    ['one day', 20250228, 20250228, 20240228, 20240228],
    ['the leap day', 20240229, 20240229, 20230228, 20230228],
    ['a half year', 20240101, 20240630, 20230101, 20230630],
  ])('%s', (_, from, to, earlierFrom, earlierTo) => expect(shiftDays([{ from, to }], -1)).toEqual([{ from: earlierFrom, to: earlierTo }]));

  it('open ends stay open', () => {
    expect(shiftDays(ALL_DAYS, -1)).toEqual(ALL_DAYS);
    expect(shiftDays([{ from: 20240101, to: 99991231 }], -1)).toEqual([{ from: 20230101, to: 99991231 }]);
  });
});
