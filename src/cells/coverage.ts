import type { DayRange, Label } from '../model/index.js';
import { intersectDays, subtractDays, unionDays, yearBefore, type Days, type Region } from '../query/index.js';

/** Every day of a region. */
function daysIn(region: Region): Days {
  return region.reduce<Days>((days, box) => unionDays(days, box.days), []);
}

/** Do the covered days hold the whole region? Null stands for a fact without recorded rows. */
export function isCovered(region: Region, covered: Days | null): boolean {
  return covered !== null && subtractDays(daysIn(region), covered).length === 0;
}

const monthAndDay = (day: number): string => `${String(Math.floor(day / 100) % 100).padStart(2, '0')}-${String(day % 100).padStart(2, '0')}`;

const fromTo = (days: Days, between: string, separator: string): string =>
  days.map(({ from, to }: DayRange) => `${monthAndDay(from)}${between}${monthAndDay(to)}`).join(separator);

/**
 * What a comparison of recorded rows with those a year earlier leaves out, the same days or, by week, the same weeks.
 * `WHOLE`: nothing; `UNCOVERED`: the earlier part is not recorded whole; else the part that is compared, in words.
 */
export function comparedPart(region: Region, covered: Days, byWeek: boolean): Label | 'WHOLE' | 'UNCOVERED' {
  const present = intersectDays(daysIn(region), covered);
  if (region.some(({ days }) => subtractDays(yearBefore(days, byWeek, covered), covered).length > 0)) return 'UNCOVERED';
  if (isCovered(region, covered)) return 'WHOLE';
  return {
    zh: `只比较两期的同期部分:${fromTo(present, '至', '、')}`,
    en: `only the same part of both periods is compared: ${fromTo(present, ' to ', ', ')}`,
  };
}
