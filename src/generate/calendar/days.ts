import { daysOf, nextDay, type DayKey } from '../../model/index.js';
import { Random } from '../random/random.js';

/** A day with what falls on it beside others: a positive whole number. */
export interface WeightedDay {
  readonly day: DayKey;
  readonly weight: number;
}

/** Monday to Sunday. */
const WEEK = [112, 108, 106, 105, 104, 84, 78] as const;
/** January to December: few around the Spring Festival, most in the heat of summer. */
const SEASON = [88, 82, 98, 99, 101, 106, 114, 112, 104, 98, 100, 99] as const;

/** Monday is 0. */
function weekday(day: DayKey): number {
  const date = new Date(Date.UTC(Math.floor(day / 10000), (Math.floor(day / 100) % 100) - 1, day % 100));
  return (date.getUTCDay() + 6) % 7;
}

/** Every day of a year, 29 February too, with weekday, season and a little chance. */
export function daysOfYear(year: number, random: Random): WeightedDay[] {
  const { from, to } = daysOf(String(year));
  const days: WeightedDay[] = [];
  for (let day = from; day <= to; day = nextDay(day)) {
    const month = (Math.floor(day / 100) % 100) - 1;
    days.push({ day, weight: (WEEK[weekday(day)] ?? 100) * (SEASON[month] ?? 100) * (92 + random.below(17)) });
  }
  return days;
}
