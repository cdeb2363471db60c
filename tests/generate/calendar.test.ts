import { describe, expect, it } from 'vitest';
import { daysOfYear } from '../../src/generate/calendar/days.js';
import { spread, spreadCalendar } from '../../src/generate/calendar/spread.js';
import { Random } from '../../src/generate/random/random.js';

const year = (of: number): ReturnType<typeof daysOfYear> => daysOfYear(of, new Random(1, 'calendar'));
const spreadOver = (of: number, count: number): number[] => {
  const calendar = spreadCalendar(year(of));
  const countOn = spread(calendar, count, new Random(1, 'start'));
  return calendar.days.map((_, index) => countOn(index));
};

describe('the calendar', () => {
  it('has every day, also 29 February', () => {
    expect([year(2023).length, year(2024).length]).toEqual([365, 366]);
    expect(year(2024).map(({ day }) => day)).toContain(20240229);
  });

  it.each([0, 1, 30, 365, 2_956_775, 30_000_000])('%d records are spread without a rest', (count) => {
    expect(spreadOver(2024, count).reduce((a, b) => a + b, 0)).toBe(count);
  });

  it('single records of many groups do not all fall on the same days', () => {
    const calendar = spreadCalendar(year(2024));
    const starts = new Random(1, 'starts');
    const days = Array.from({ length: 366 }, () => {
      const countOn = spread(calendar, 1, starts);
      return calendar.days.findIndex((_, index) => countOn(index) === 1);
    });
    expect(new Set(days).size).toBeGreaterThan(180);
  });

  it('a Monday in July has more than a Sunday in February', () => {
    const counts = new Map(year(2024).map(({ day }, index) => [day, spreadOver(2024, 2_956_775)[index] ?? 0]));
    expect(counts.get(20240715)).toBeGreaterThan((counts.get(20240211) ?? 0) * 1.3);
  });
});
