import { userError } from '../../../errors/index.js';
import { daysOf, periodOfDay, type DayRange } from '../../../model/index.js';
import { checkDay } from './encodeRow.js';

/** @throws a user error where the covered days do not exist or are the wrong way round. */
export function checkCoverage(id: string, { from, to }: DayRange): void {
  checkDay(from, `the first day that batch "${id}" covers`);
  checkDay(to, `the last day that batch "${id}" covers`);
  if (from > to) throw userError('BAD_DAY', `batch "${id}" covers ${from} to ${to}; the first day must not come after the last`, { name: id });
}

/**
 * The whole months from the first of some days to the last.
 * @throws a user error where there is no day.
 */
export function monthsAround(id: string, days: Iterable<number>): DayRange {
  let [first, last] = [Infinity, -Infinity];
  for (const day of days) {
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  if (first > last) throw userError('EMPTY_BATCH', `batch "${id}" holds no row that can be loaded, so nothing tells which days it covers; check the mapping, or name the days that it covers`, { name: id });
  return { from: daysOf(periodOfDay(first, 'month')).from, to: daysOf(periodOfDay(last, 'month')).to };
}
