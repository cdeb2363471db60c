import { dayNumber, dayNumbered, type DayKey, type DayRange } from './day.js';

/** A week of ISO 8601, from Monday to Sunday: the year that most of its days lie in, and its number in that year. */
export interface Week {
  readonly year: number;
  readonly number: number;
}

/** Weeks counted from the one that holds 1 January 1970; its Monday is day −3. */
const weekCount = (number: number): number => Math.floor((number + 3) / 7);

/** 0 for Monday. */
const weekdayOf = (day: DayKey): number => dayNumber(day) - (weekCount(dayNumber(day)) * 7 - 3);

/** The weeks that every year has; some have one more. */
const SURE_WEEKS = 52;

/** The fourth of January always lies in the first week. */
const firstWeek = (year: number): number => weekCount(dayNumber(year * 10000 + 104));

/** The week that a day lies in. */
export function weekOfDay(day: DayKey): Week {
  const count = weekCount(dayNumber(day));
  const year = Math.floor(dayNumbered(count * 7) / 10000);
  return { year, number: count - firstWeek(year) + 1 };
}

/** The days of a week; null where its year has no week of that number. */
export function daysOfWeek({ year, number }: Week): DayRange | null {
  const count = firstWeek(year) + number - 1;
  if (number < 1 || count >= firstWeek(year + 1)) return null;
  return { from: dayNumbered(count * 7 - 3), to: dayNumbered(count * 7 + 3) };
}

/** Is the range one week, from Monday to Sunday? */
export function isWeek({ from, to }: DayRange): boolean {
  return weekdayOf(from) === 0 && dayNumber(to) - dayNumber(from) === 6;
}

/**
 * Days some ISO years later (earlier where negative): the same days of the week in the weeks of the same numbers. Days of a
 * week that the other year does not have are left out.
 */
export function shiftByWeeks({ from, to }: DayRange, years: number): DayRange[] {
  const shifted: DayRange[] = [];
  for (let day = from; day <= to;) {
    const { year, number } = weekOfDay(day);
    const last = daysOfWeek({ year, number: Math.max(number, SURE_WEEKS) });
    const week = daysOfWeek({ year: year + years, number });
    if (last === null) break;
    const end = Math.min(to, last.to);
    if (week !== null) {
      const first = dayNumber(week.from) + weekdayOf(day);
      shifted.push({ from: dayNumbered(first), to: dayNumbered(first + dayNumber(end) - dayNumber(day)) });
    }
    day = dayNumbered(dayNumber(end) + 1);
  }
  return shifted;
}
