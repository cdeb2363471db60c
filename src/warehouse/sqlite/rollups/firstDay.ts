import type { DayKey, RollupDate } from '../../../model/index.js';

/** The first day of the period that a day lies in: what rollups name periods by. */
export function firstDay(day: DayKey, level: RollupDate): DayKey {
  switch (level) {
    case 'year':
      return day - (day % 10_000) + 101;
    case 'quarter': {
      const month = Math.floor(day / 100) % 100;
      return day - (day % 10_000) + (month - ((month - 1) % 3)) * 100 + 1;
    }
    case 'month':
      return day - (day % 100) + 1;
    case 'day':
      return day;
  }
}

/** The same in SQL, of a column. */
export function firstDaySql(column: string, level: RollupDate): string {
  switch (level) {
    case 'year':
      return `${column} - ${column} % 10000 + 101`;
    case 'quarter':
      return `${column} - ${column} % 10000 + (${column} / 100 % 100 - (${column} / 100 % 100 - 1) % 3) * 100 + 1`;
    case 'month':
      return `${column} - ${column} % 100 + 1`;
    case 'day':
      return column;
  }
}
