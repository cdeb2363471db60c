import { describe, expect, it } from 'vitest';
import { commonLevel, coverDays, dayNumber, daysOf, endsMonth, finerLevel, isDateWithin, isWeek, nextDay, periodLevel, periodOfDay, periodOfRange, periodsWithin, readPeriod, shiftByWeeks, shiftPeriod, shiftYears } from '../../src/model/index.js';

describe('periods', () => {
  it.each([
    ['2024', 'year'], ['2024-Q4', 'quarter'], ['2024-12', 'month'], ['2024-02-29', 'day'], ['2023-02-29', null], ['1900-02-29', null], ['2000-02-29', 'day'],
    ['2024-W01', 'week'], ['2024-W52', 'week'], ['2024-W53', null], ['2020-W53', 'week'], ['2024-W00', null], ['2024-W1', null], ['2024-01-01/2024-06-30', null],
    ['2024-Q5', null], ['2024-13', null], ['2024-00', null], ['24', null], ['2024-1', null], ['2024-01-32', null], ['', null],
  ])('"%s" is a %s', (text, level) => expect(periodLevel(text)).toBe(level));

  it.each([
    ['2024', 20240101, 20241231], ['2024-Q1', 20240101, 20240331], ['2024-Q2', 20240401, 20240630], ['2024-02', 20240201, 20240229], ['2023-02', 20230201, 20230228],
    ['2024-02-29', 20240229, 20240229], ['2024-W12', 20240318, 20240324], ['2025-W01', 20241230, 20250105], ['2020-W53', 20201228, 20210103], ['2024-01-01/2024-06-30', 20240101, 20240630],
  ])('%s is from %i to %i', (period, from, to) => expect(daysOf(period)).toEqual({ from, to }));

  it('a day lies in one period of every level', () => {
    expect((['year', 'quarter', 'month', 'day'] as const).map((level) => periodOfDay(20240930, level))).toEqual(['2024', '2024-Q3', '2024-09', '2024-09-30']);
    expect(periodOfDay(50101, 'month')).toBe('0005-01');
    expect([finerLevel('year'), finerLevel('month'), finerLevel('week'), finerLevel('day')]).toEqual(['quarter', 'day', 'day', null]);
    expect([isDateWithin('year', 'month'), isDateWithin('month', 'week'), isDateWithin('week', 'month'), isDateWithin('week', 'day')]).toEqual([true, false, false, true]);
    expect([commonLevel('year', 'quarter'), commonLevel('month', 'week'), commonLevel('week', 'week')]).toEqual(['quarter', 'day', 'week']);
  });

  it('days follow one another over months, leap days and centuries', () => {
    expect([nextDay(20240228), nextDay(20240229), nextDay(20230228), nextDay(20231231), nextDay(20240301, -1), nextDay(501231), nextDay(500101, -1)])
      .toEqual([20240229, 20240301, 20230301, 20240101, 20240229, 510101, 491231]);
    expect([endsMonth(20240228), endsMonth(20240229), endsMonth(20230228)]).toEqual([false, true, true]);
  });

  it('29 February becomes the 28th where there is none', () => {
    expect([shiftYears(20240229, -1), shiftYears(20240229, -4), shiftYears(20230228, 1)]).toEqual([20230228, 20200229, 20240228]);
    expect(['2024', '2024-Q1', '2024-02', '2024-02-29'].map((period) => shiftPeriod(period, -1))).toEqual(['2023', '2023-Q1', '2023-02', '2023-02-28']);
  });

  it('the periods that touch some days', () => {
    expect(periodsWithin({ from: 20231115, to: 20240201 }, 'month')).toEqual(['2023-11', '2023-12', '2024-01', '2024-02']);
    expect(periodsWithin({ from: 20240101, to: 20241231 }, 'quarter')).toEqual(['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4']);
  });

  it('the fewest whole periods that make up some days', () => {
    expect(coverDays({ from: 20230101, to: 20241231 })).toEqual(['2023', '2024']);
    expect(coverDays({ from: 20240101, to: 20240731 })).toEqual(['2024-Q1', '2024-Q2', '2024-07']);
    expect([coverDays({ from: 20240318, to: 20240324 }), coverDays({ from: 20240323, to: 20240325 })]).toEqual([['2024-W12'], ['2024-03-23', '2024-03-24', '2024-03-25']]);
    expect(coverDays({ from: 20240228, to: 20240401 })).toEqual(['2024-02-28', '2024-02-29', '2024-03', '2024-04-01']);
  });
});

describe('weeks of ISO 8601', () => {
  it('follow one another from Monday to Sunday, numbered by the year of their Thursday', () => {
    let before = { week: '', day: 0, number: 0 };
    for (let day = 19991227; day <= 20360106; day = nextDay(day)) {
      const week = periodOfDay(day, 'week');
      const { from, to } = daysOf(week);
      expect([from <= day && day <= to, isWeek({ from, to }), new Date((dayNumber(from)) * 86_400_000).getUTCDay()]).toEqual([true, true, 1]);
      expect(week.slice(0, 4)).toBe(String(Math.floor(nextDay(from, 3) / 10000)));
      const number = Number(week.slice(6));
      if (week !== before.week && before.day > 0) expect([before.number + 1, 1]).toContain(number);
      before = { week, day, number };
    }
  });

  it('are shifted to the week of the same number, day by day', () => {
    expect([shiftPeriod('2024-W12', -1), shiftPeriod('2021-W01', -1), shiftPeriod('2020-W53', -1), shiftPeriod('2020-W53', 6)]).toEqual(['2023-W12', '2020-W01', null, '2026-W53']);
    expect(shiftByWeeks({ from: 20240318, to: 20240320 }, -1)).toEqual([{ from: 20230320, to: 20230322 }]);
    expect(shiftByWeeks({ from: 20201226, to: 20210105 }, -1)).toEqual([{ from: 20191228, to: 20191229 }, { from: 20191230, to: 20191231 }]);
    expect(shiftByWeeks({ from: 20201228, to: 20210103 }, -1)).toEqual([]);
  });
});

describe('periods as people write them', () => {
  it.each([
    ['2024', '2024'], ['2024-01/2024-06', '2024-01-01/2024-06-30'], ['2024-01-01/2024-12-31', '2024'], ['2024-Q1/2024-Q2', '2024-01-01/2024-06-30'], ['2024-01/2024-03', '2024-Q1'],
    ['2024-03-18/2024-03-24', '2024-W12'], ['2024-03-15/2024-03-21', '2024-03-15/2024-03-21'], ['2024-01-05/2024-01-05', '2024-01-05'],
    ['2024-06/2024-01', null], ['2024-01/', null], ['2024-01/2024-02/2024-03', null], ['2024-13/2024-14', null], ['上半年', null],
  ])('%s is %s', (text, period) => expect(readPeriod(text)).toBe(period));

  it('runs of days are shifted as days of the calendar, whole months as months', () => {
    expect([shiftPeriod('2024-01-01/2024-06-30', -1), shiftPeriod('2024-01-01/2024-02-29', -1), shiftPeriod('2023-01-01/2023-02-28', 1), shiftPeriod('2024-03-15/2024-03-21', -1)])
      .toEqual(['2023-01-01/2023-06-30', '2023-01-01/2023-02-28', '2024-01-01/2024-02-29', '2023-03-15/2023-03-21']);
    expect(periodOfRange({ from: 20240101, to: 20240331 })).toBe('2024-Q1');
  });
});
