import { daysOf, shiftPeriod, type Member, type Period } from '../model/index.js';
import { cellRegion, projectKey, type Region, type Slice, type SliceKey } from '../query/index.js';

/** One cell of a slice, or several of its cells taken together. */
export interface Target {
  readonly slice: Slice;
  readonly keys: readonly SliceKey[];
  /** True where members above their level stand only for the rows coded exactly with them, since what is below has cells of its own. */
  readonly alone?: boolean;
}

/** The region of a target: disjoint, since the cells of a slice are. */
export function targetRegion({ slice, keys, alone }: Target): Region {
  return keys.flatMap((key) => cellRegion(slice, key, alone === true));
}

/** The same cells in another slice of the same fact, by their coordinates. */
export function projectTarget({ slice, keys }: Target, to: Slice): Target {
  return { slice: to, keys: keys.map((key) => projectKey(key, slice.groupBy, to.groupBy)) };
}

/** The same cells with every period a year earlier, in the slice of the year earlier. */
export function earlierTarget({ keys }: Target, earlier: Slice): Target {
  const shift = (coordinate: Period | Member): Period | Member => (typeof coordinate === 'string' ? shiftPeriod(coordinate, -1) : coordinate);
  return { slice: earlier, keys: keys.map((key) => key.map(shift)) };
}

/** The first and last day of a region, or null where it is empty. */
export function spanOf(region: Region): { readonly from: number; readonly to: number } | null {
  const ranges = region.flatMap(({ days }) => days);
  if (ranges.length === 0) return null;
  return { from: Math.min(...ranges.map(({ from }) => from)), to: Math.max(...ranges.map(({ to }) => to)) };
}

/** Does a region span more than a year, so that it overlaps with itself a year earlier? */
export function spansYears(region: Region): boolean {
  const span = spanOf(region);
  return span !== null && span.to >= span.from + 10000;
}

/** How many days the calendar gives a region's first box, for comparing lengths by level. */
export function sameLength(region: Region, period: Period): boolean {
  const span = spanOf(region);
  if (span === null) return false;
  const days = daysOf(period);
  const months = (from: number, to: number): number => (Math.floor(to / 10000) - Math.floor(from / 10000)) * 12 + (Math.floor(to / 100) % 100) - (Math.floor(from / 100) % 100);
  return months(span.from, span.to) === months(days.from, days.to) && (span.from === span.to) === (days.from === days.to);
}
