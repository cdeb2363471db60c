import { describe, expect, it } from 'vitest';
import { coverDays, daysOf, endsMonth, finerLevel, nextDay, periodLevel, periodOfDay, periodsWithin, shiftPeriod, shiftYears } from '../../src/model/index.js';

describe('periods', () => {
  it.each([
    ['2024', 'year'], ['2024-Q4', 'quarter'], ['2024-12', 'month'], ['2024-02-29', 'day'], ['2023-02-29', null], ['1900-02-29', null], ['2000-02-29', 'day'],
    ['2024-Q5', null], ['2024-13', null], ['2024-00', null], ['24', null], ['2024-1', null], ['2024-01-32', null], ['', null],
  ])('"%s" is a %s', (text, level) => expect(periodLevel(text)).toBe(level));

  it.each([
    ['2024', 20240101, 20241231], ['2024-Q1', 20240101, 20240331], ['2024-Q2', 20240401, 20240630], ['2024-02', 20240201, 20240229], ['2023-02', 20230201, 20230228],
    ['2024-02-29', 20240229, 20240229],
  ])('%s is from %i to %i', (period, from, to) => expect(daysOf(period)).toEqual({ from, to }));

  it('a day lies in one period of every level', () => {
    expect((['year', 'quarter', 'month', 'day'] as const).map((level) => periodOfDay(20240930, level))).toEqual(['2024', '2024-Q3', '2024-09', '2024-09-30']);
    expect(periodOfDay(50101, 'month')).toBe('0005-01');
    expect([finerLevel('year'), finerLevel('day')]).toEqual(['quarter', null]);
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
    expect(coverDays({ from: 20240228, to: 20240401 })).toEqual(['2024-02-28', '2024-02-29', '2024-03', '2024-04-01']);
  });
});
