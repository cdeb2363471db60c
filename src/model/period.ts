import { daysInMonth, nextDay, shiftRange, shiftYears, type DayKey, type DayRange } from './day.js';
import { daysOfWeek, isWeek, weekOfDay } from './week.js';

/** The levels of the calendar that facts can be grouped by, coarsest first. */
export const DATE_LEVELS = ['year', 'quarter', 'month', 'week', 'day'] as const;
export type DateLevel = (typeof DATE_LEVELS)[number];

/**
 * A calendar period, written `2024`, `2024-Q1`, `2024-01`, `2024-W12` (a week of ISO 8601) or `2024-01-05`; any other run
 * of days by its first and last, `2024-01-01/2024-06-30`.
 */
export type Period = string;

/** Level → the levels of whose whole periods its periods are made, coarsest first. Weeks lie in no month, quarter or year. */
const MADE_OF: Readonly<Record<DateLevel, readonly DateLevel[]>> = {
  year: ['quarter', 'month', 'day'], quarter: ['month', 'day'], month: ['day'], week: ['day'], day: [],
};

/** The levels that lie in one another, coarsest first. */
export const NESTED_LEVELS = DATE_LEVELS.filter((level) => level === 'year' || MADE_OF.year.includes(level));

const SHAPES: readonly (readonly [DateLevel, RegExp])[] = [
  ['year', /^\d{4}$/], ['quarter', /^\d{4}-Q[1-4]$/], ['month', /^\d{4}-(?:0[1-9]|1[0-2])$/], ['week', /^\d{4}-W\d{2}$/], ['day', /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/],
];

const pad = (value: number, length = 2): string => value.toString().padStart(length, '0');

const weekNamed = (period: Period): DayRange | null => daysOfWeek({ year: Number(period.slice(0, 4)), number: Number(period.slice(6)) });

/** The level of a well-formed period that exists in the calendar; null for anything else, and for a run of days that is of no level. */
export function periodLevel(text: string): DateLevel | null {
  const [level] = SHAPES.find(([, shape]) => shape.test(text)) ?? [];
  if (level === 'week') return weekNamed(text) === null ? null : level;
  if (level === 'day') return Number(text.slice(8)) <= daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5, 7))) ? level : null;
  return level ?? null;
}

/** The days of a period. The period must be well formed. */
export function daysOf(period: Period): DayRange {
  const [first, last] = period.split('/');
  if (last !== undefined) return { from: daysOf(first ?? '').from, to: daysOf(last).to };
  const year = Number(period.slice(0, 4));
  const rest = period.slice(5);
  if (rest === '') return { from: year * 10000 + 101, to: year * 10000 + 1231 };
  if (rest.startsWith('Q')) {
    const end = Number(rest.slice(1)) * 3;
    return { from: year * 10000 + (end - 2) * 100 + 1, to: year * 10000 + end * 100 + daysInMonth(year, end) };
  }
  if (rest.startsWith('W')) return weekNamed(period) ?? { from: 0, to: 0 };
  const month = Number(rest.slice(0, 2));
  const start = year * 10000 + month * 100;
  if (rest.length === 2) return { from: start + 1, to: start + daysInMonth(year, month) };
  const day = start + Number(rest.slice(3));
  return { from: day, to: day };
}

/** The period of the given level that a day lies in. */
export function periodOfDay(day: DayKey, level: DateLevel): Period {
  const year = pad(Math.floor(day / 10000), 4);
  const month = Math.floor(day / 100) % 100;
  switch (level) {
    case 'year':
      return year;
    case 'quarter':
      return `${year}-Q${Math.ceil(month / 3)}`;
    case 'month':
      return `${year}-${pad(month)}`;
    case 'week': {
      const week = weekOfDay(day);
      return `${pad(week.year, 4)}-W${pad(week.number)}`;
    }
    case 'day':
      return `${year}-${pad(month)}-${pad(day % 100)}`;
  }
}

/** The one way to write a run of days: as the widest period that it is, else by its first and last day. */
export function periodOfRange(range: DayRange): Period {
  const whole = DATE_LEVELS.map((level) => periodOfDay(range.from, level)).find((period) => {
    const days = daysOf(period);
    return days.from === range.from && days.to === range.to;
  });
  return whole ?? `${periodOfDay(range.from, 'day')}/${periodOfDay(range.to, 'day')}`;
}

/** Reads a period as people write it, also from one period to another, `2024-01/2024-06`; null where it is none. Equal days come out as equal text. */
export function readPeriod(text: string): Period | null {
  const ends = text.split('/');
  const [first, last = first] = ends;
  if (first === undefined || last === undefined || ends.length > 2 || periodLevel(first) === null || periodLevel(last) === null) return null;
  const range = { from: daysOf(first).from, to: daysOf(last).to };
  return range.from <= range.to ? periodOfRange(range) : null;
}

/** The same period a number of years later (earlier where negative): the same days of the calendar, or the week of the same number; null where that year has no such week. */
export function shiftPeriod(period: Period, years: number): Period | null {
  const level = periodLevel(period);
  if (level === null) return periodOfRange(shiftRange(daysOf(period), years));
  if (level !== 'week') return periodOfDay(shiftYears(daysOf(period).from, years), level);
  const shifted = `${pad(Number(period.slice(0, 4)) + years, 4)}${period.slice(4)}`;
  return periodLevel(shifted) === null ? null : shifted;
}

/** The coarsest level of whose whole periods a level is made, or null below a day. */
export function finerLevel(level: DateLevel): DateLevel | null {
  return MADE_OF[level][0] ?? null;
}

/** Is one period of the calendar made of whole periods of the other level? */
export function isDateWithin(coarse: DateLevel, fine: DateLevel): boolean {
  return coarse === fine || MADE_OF[coarse].includes(fine);
}

/** The coarsest level of whose periods those of both levels are made. */
export function commonLevel(a: DateLevel, b: DateLevel): DateLevel {
  if (isDateWithin(a, b)) return b;
  return isDateWithin(b, a) ? a : 'day';
}

/** The periods of a level that touch a range of days, in order. */
export function periodsWithin(range: DayRange, level: DateLevel): Period[] {
  const periods: Period[] = [];
  for (let day = range.from; day <= range.to; day = nextDay(daysOf(periodOfDay(day, level)).to)) periods.push(periodOfDay(day, level));
  return periods;
}

/** The fewest whole periods that make up a range of days, in order; of weeks only a single one. */
export function coverDays(range: DayRange): Period[] {
  if (isWeek(range)) return [periodOfDay(range.from, 'week')];
  const periods: Period[] = [];
  let day = range.from;
  while (day <= range.to) {
    const widest = NESTED_LEVELS.map((level) => periodOfDay(day, level)).find((period) => {
      const days = daysOf(period);
      return days.from === day && days.to <= range.to;
    });
    const period = widest ?? periodOfDay(day, 'day');
    periods.push(period);
    day = nextDay(daysOf(period).to);
  }
  return periods;
}
