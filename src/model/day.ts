/** A day as the number YYYYMMDD: the smart key of the date dimension. */
export type DayKey = number;

/** Both ends are included. */
export interface DayRange {
  readonly from: DayKey;
  readonly to: DayKey;
}

const MILLISECONDS = 86_400_000;

/** Midnight in UTC; months and days may run over. The Date constructor would take the years 0 to 99 as of the last century. */
function utcDate(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

const keyOf = (date: Date): DayKey => date.getUTCFullYear() * 10000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return utcDate(year, month + 1, 0).getUTCDate();
}

/** The days from 1 January 1970, a Thursday, to a day; negative before. */
export function dayNumber(day: DayKey): number {
  return utcDate(Math.floor(day / 10000), Math.floor(day / 100) % 100, day % 100).getTime() / MILLISECONDS;
}

/** The day that `dayNumber` numbers. */
export function dayNumbered(number: number): DayKey {
  return keyOf(new Date(number * MILLISECONDS));
}

/** A day shifted by whole years; 29 February becomes the 28th where there is none. */
export function shiftYears(day: DayKey, years: number): DayKey {
  const year = Math.floor(day / 10000) + years;
  const month = Math.floor(day / 100) % 100;
  return year * 10000 + month * 100 + Math.min(day % 100, daysInMonth(year, month));
}

/** The day after (or before, for −1). */
export function nextDay(day: DayKey, step = 1): DayKey {
  return keyOf(utcDate(Math.floor(day / 10000), Math.floor(day / 100) % 100, (day % 100) + step));
}

/** Is the day the last of its month? */
export function endsMonth(day: DayKey): boolean {
  return nextDay(day) % 100 === 1;
}

/** A range of days a number of years later (earlier where negative). Whole months stay whole, so that February keeps its 29th where there is one. */
export function shiftRange({ from, to }: DayRange, years: number): DayRange {
  const shifted = shiftYears(to, years);
  const closesMonth = endsMonth(to) && from <= to - (to % 100) + 1;
  return { from: shiftYears(from, years), to: closesMonth && !endsMonth(shifted) ? nextDay(shifted) : shifted };
}
