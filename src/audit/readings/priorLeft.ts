import { addIntervals, atLeast, intersect, negateInterval, point, ZERO, type Interval } from '../../interval/index.js';
import type { Sheet } from '../sheet/sheet.js';
import type { Relation } from '../sheet/structure.js';
import { priorReading } from './cellReadings.js';
import type { RoundingModel } from './roundingModel.js';

/** What the other cells of a sum leave for the earlier value of one; null where they do not tell. */
function leftBy(sheet: Sheet, { whole, parts }: Relation, cell: string, model: RoundingModel): Interval | null {
  const prior = (each: string): Interval | null => priorReading(sheet, each, model)?.interval ?? null;
  const others = parts.filter((part) => part !== cell).map(prior);
  const told = others.filter((interval) => interval !== null);
  if (told.length < others.length) return null;
  const added = told.reduce(addIntervals, point(ZERO));
  if (whole === cell) return added;
  const stated = prior(whole);
  return stated === null ? null : intersect(addIntervals(stated, negateInterval(added)), atLeast(ZERO));
}

/** What every sum around a cell leaves for its earlier value; null where none tells, or where they contradict each other. */
export function priorLeftBySums(sheet: Sheet, cell: string, model: RoundingModel): Interval | null {
  const around = sheet.structure.relations.filter(({ id, whole, parts }) => !sheet.dropped.has(id) && (whole === cell || parts.includes(cell)));
  const left = around.map((relation) => leftBy(sheet, relation, cell, model)).filter((each) => each !== null);
  return left.length === 0 ? null : left.reduce<Interval | null>((all, each) => (all === null ? null : intersect(all, each)), atLeast(ZERO));
}
