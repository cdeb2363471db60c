/** The levels of the calendar that facts can be grouped by, coarsest first. */
export const DATE_LEVELS = ['year', 'quarter', 'month', 'day'] as const;
export type DateLevel = (typeof DATE_LEVELS)[number];

/** A calendar period, written `2024`, `2024-Q1`, `2024-01` or `2024-01-05`. */
export type Period = string;

/** A day as the number YYYYMMDD: the smart key of the date dimension. */
export type DayKey = number;

/** Both ends are included. */
export interface DayRange {
  readonly from: DayKey;
  readonly to: DayKey;
}

const SHAPES: readonly (readonly [DateLevel, RegExp])[] = [
  ['year', /^(\d{4})$/],
  ['quarter', /^(\d{4})-Q([1-4])$/],
  ['month', /^(\d{4})-(0[1-9]|1[0-2])$/],
  ['day', /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/],
];

/** Midnight in UTC; months and days may run over. The Date constructor would take the years 0 to 99 as of the last century. */
function utcDate(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

function daysInMonth(year: number, month: number): number {
  return utcDate(year, month + 1, 0).getUTCDate();
}

/** The level of a well-formed period that exists in the calendar, else null. */
export function periodLevel(text: string): DateLevel | null {
  for (const [level, shape] of SHAPES) {
    const match = shape.exec(text);
    if (match === null) continue;
    if (level !== 'day') return level;
    return Number(match[3]) <= daysInMonth(Number(match[1]), Number(match[2])) ? level : null;
  }
  return null;
}

const pad = (value: number, length = 2): string => value.toString().padStart(length, '0');

/** The days of a period. The period must be well formed. */
export function daysOf(period: Period): DayRange {
  const year = Number(period.slice(0, 4));
  const rest = period.slice(5);
  if (rest === '') return { from: year * 10000 + 101, to: year * 10000 + 1231 };
  if (rest.startsWith('Q')) {
    const last = Number(rest.slice(1)) * 3;
    return { from: year * 10000 + (last - 2) * 100 + 1, to: year * 10000 + last * 100 + daysInMonth(year, last) };
  }
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
    case 'day':
      return `${year}-${pad(month)}-${pad(day % 100)}`;
  }
}

/** A day shifted by whole years; 29 February becomes the 28th where there is none. */
export function shiftYears(day: DayKey, years: number): DayKey {
  const year = Math.floor(day / 10000) + years;
  const month = Math.floor(day / 100) % 100;
  return year * 10000 + month * 100 + Math.min(day % 100, daysInMonth(year, month));
}

/** The same period a number of years later (earlier where negative). */
export function shiftPeriod(period: Period, years: number): Period {
  const level = periodLevel(period) ?? 'year';
  return periodOfDay(shiftYears(daysOf(period).from, years), level);
}

/** The day after (or before, for −1). */
export function nextDay(day: DayKey, step = 1): DayKey {
  const date = utcDate(Math.floor(day / 10000), Math.floor(day / 100) % 100, (day % 100) + step);
  return date.getUTCFullYear() * 10000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}

/** Is the day the last of its month? */
export function endsMonth(day: DayKey): boolean {
  return nextDay(day) % 100 === 1;
}

/** The next finer level, or null below a day. */
export function finerLevel(level: DateLevel): DateLevel | null {
  return DATE_LEVELS[DATE_LEVELS.indexOf(level) + 1] ?? null;
}

/** The periods of a level that touch a range of days, in order. */
export function periodsWithin(range: DayRange, level: DateLevel): Period[] {
  const periods: Period[] = [];
  for (let day = range.from; day <= range.to; day = nextDay(daysOf(periodOfDay(day, level)).to)) periods.push(periodOfDay(day, level));
  return periods;
}

/** The fewest whole periods that make up a range of days, in order. */
export function coverDays(range: DayRange): Period[] {
  const periods: Period[] = [];
  let day = range.from;
  while (day <= range.to) {
    const widest = DATE_LEVELS.map((level) => periodOfDay(day, level)).find((period) => {
      const days = daysOf(period);
      return days.from === day && days.to <= range.to;
    });
    const period = widest ?? periodOfDay(day, 'day');
    periods.push(period);
    day = nextDay(daysOf(period).to);
  }
  return periods;
}
