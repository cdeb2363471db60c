import { isWeek, shiftByWeeks } from '../model/index.js';
import type { Region } from './boxes.js';
import { ALL_DAYS, intersectDays, normaliseDays, shiftDays, type Days } from './days.js';
import { finestDate, type GroupLevel } from './groupLevel.js';

/** Are the cells of a slice held against weeks? Where they are weeks, and where its days are just weeks that nothing cuts. */
export function comparesByWeek({ groupBy, region }: { readonly groupBy: readonly GroupLevel[]; readonly region: Region }): boolean {
  const level = finestDate(groupBy);
  return level === 'week' || (level === null && region.length > 0 && region.every(({ days }) => days.every(isWeek)));
}

/**
 * The days a year before some days: the same days of the calendar, or, by week, those of the weeks of the same numbers in
 * the ISO year before. Only what is covered is shifted, so that a part is compared with the same part. A week 53 has no
 * counterpart.
 */
export function yearBefore(days: Days, byWeek: boolean, covered: Days = ALL_DAYS): Days {
  const present = intersectDays(days, covered);
  return byWeek ? normaliseDays(present.flatMap((range) => shiftByWeeks(range, -1))) : shiftDays(present, -1);
}

/** The same, of all the days; null where some of them have no counterpart. */
export function wholeYearBefore(days: Days, byWeek: boolean): Days | null {
  return days.every((range) => yearBefore([range], byWeek).length > 0) ? yearBefore(days, byWeek) : null;
}
