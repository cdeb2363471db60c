import { periodOfDay, type DayKey } from '../../model/index.js';

/** The cells of a record after its id. None holds a comma, a quote or a line break. */
export type Row = readonly string[];

/** As in 2024-02-29. */
export function dayText(day: DayKey): string {
  return periodOfDay(day, 'day');
}
