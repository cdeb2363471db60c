import { nextDay, shiftRange, type DayKey, type DayRange } from '../model/index.js';

/** Days as sorted, disjoint, non-adjacent ranges. */
export type Days = readonly DayRange[];

export const FIRST_DAY: DayKey = 10101;
export const LAST_DAY: DayKey = 99991231;
export const ALL_DAYS: Days = [{ from: FIRST_DAY, to: LAST_DAY }];

/** Sorts, joins what touches, and drops what is empty. */
export function normaliseDays(ranges: readonly DayRange[]): Days {
  const sorted = ranges.filter(({ from, to }) => from <= to).sort((a, b) => a.from - b.from);
  const joined: DayRange[] = [];
  for (const range of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && (last.to === LAST_DAY || range.from <= nextDay(last.to))) {
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    } else {
      joined.push(range);
    }
  }
  return joined;
}

export function unionDays(a: Days, b: Days): Days {
  return normaliseDays([...a, ...b]);
}

export function intersectDays(a: Days, b: Days): Days {
  return normaliseDays(a.flatMap((x) => b.map((y) => ({ from: Math.max(x.from, y.from), to: Math.min(x.to, y.to) }))));
}

export function complementDays(days: Days): Days {
  const gaps: DayRange[] = [];
  let from = FIRST_DAY;
  for (const range of days) {
    if (range.from > from) gaps.push({ from, to: nextDay(range.from, -1) });
    if (range.to === LAST_DAY) return normaliseDays(gaps);
    from = nextDay(range.to);
  }
  return normaliseDays([...gaps, { from, to: LAST_DAY }]);
}

export function sameDays(a: Days, b: Days): boolean {
  return a.length === b.length && a.every((range, index) => range.from === b[index]?.from && range.to === b[index]?.to);
}

/** True where nothing limits the days. */
export function isAllDays(days: Days): boolean {
  return sameDays(days, ALL_DAYS);
}

/** The same days a number of years later (earlier where negative). Open ends stay open. */
export function shiftDays(days: Days, years: number): Days {
  return normaliseDays(days.map((range) => {
    const { from, to } = shiftRange(range, years);
    return { from: range.from === FIRST_DAY ? FIRST_DAY : from, to: range.to === LAST_DAY ? LAST_DAY : to };
  }));
}

/** The days of the first that are not among the second. */
export function subtractDays(a: Days, b: Days): Days {
  return intersectDays(a, complementDays(b));
}
