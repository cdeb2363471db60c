import { dayNumber, daysOf, endsMonth, periodLevel, periodOfRange, periodsWithin, type DayRange, type Member, type Period } from '../model/index.js';
import { cellRegion, keyText, sameDays, type MemberSet, type Region, type Slice, type SliceKey } from '../query/index.js';

/** One cell of a slice, or several of its cells taken together. */
export interface Target {
  readonly slice: Slice;
  readonly keys: readonly SliceKey[];
  /** Those of the keys whose members above their level stand only for the rows coded exactly with them, since what is below has cells of its own. */
  readonly alone: ReadonlySet<SliceKey>;
}

const NONE: ReadonlySet<SliceKey> = new Set();

/** A target whose members stand for themselves and everything below them. */
export function targetOf(slice: Slice, keys: readonly SliceKey[], alone: ReadonlySet<SliceKey> = NONE): Target {
  return { slice, keys, alone };
}

/** The region of a target: disjoint, since the cells of a slice are. `setOf` as in `cellRegion`. */
export function targetRegion({ slice, keys, alone }: Target, setOf?: (member: Member) => MemberSet): Region {
  return keys.flatMap((key) => cellRegion(slice, key, alone.has(key), setOf));
}

/** The target in another slice, each different key once; a key that stands for everything below it goes before the same key alone. Of no keys at all where one has no counterpart. */
function moveTo(slice: Slice, { keys, alone }: Target, change: (key: SliceKey) => SliceKey | null): Target {
  const [only, second] = keys;
  if (only !== undefined && second === undefined) {
    const changed = change(only);
    return changed === null ? targetOf(slice, []) : targetOf(slice, [changed], alone.has(only) ? new Set([changed]) : NONE);
  }
  const moved = new Map<string, { readonly key: SliceKey; readonly alone: boolean }>();
  for (const key of keys) {
    const changed = change(key);
    if (changed === null) return targetOf(slice, []);
    const text = keyText(changed);
    if (moved.get(text)?.alone !== false) moved.set(text, { key: changed, alone: alone.has(key) });
  }
  const all = [...moved.values()];
  return targetOf(slice, all.map(({ key }) => key), new Set(all.flatMap((each) => (each.alone ? [each.key] : []))));
}

/** The same cells in another slice of the same fact, by their coordinates; `project` turns keys of the one into those of the other. */
export function projectTarget(target: Target, to: Slice, project: (key: SliceKey) => SliceKey): Target {
  return moveTo(to, target, project);
}

/** The same cells with every period a year earlier, in the slice of the year earlier; none where a week has no counterpart. `yearBefore` shifts a period. */
export function earlierTarget(target: Target, earlier: Slice, yearBefore: (period: Period) => Period | null): Target {
  // Cells that are not cut by periods have the same keys in every year.
  if (!earlier.groupBy.some(({ kind }) => kind === 'date')) return moveTo(earlier, target, (key) => key);
  const shift = (coordinate: Period | Member): Period | Member | null => (typeof coordinate === 'string' ? yearBefore(coordinate) : coordinate);
  return moveTo(earlier, target, (key) => {
    const shifted = key.map(shift).filter((coordinate) => coordinate !== null);
    return shifted.length < key.length ? null : shifted;
  });
}

/** The first and last day of a region, or null where it is empty. */
export function spanOf(region: Region): { readonly from: number; readonly to: number } | null {
  const ranges = region.flatMap(({ days }) => days);
  const [first] = ranges;
  if (first === undefined) return null;
  return ranges.reduce((span, { from, to }) => ({ from: Math.min(span.from, from), to: Math.max(span.to, to) }), first);
}

/** Does a region span more than a year, so that it overlaps with itself a year earlier? */
export function spansYears(region: Region): boolean {
  const span = spanOf(region);
  return span !== null && span.to >= span.from + 10000;
}

/** The whole months that a run of days is; null where it is none. */
function monthsIn({ from, to }: DayRange): number | null {
  return from % 100 === 1 && endsMonth(to) ? periodsWithin({ from, to }, 'month').length : null;
}

/** Are two runs of days of no level equally long: as many whole months, or as many days? */
function areAlike(a: DayRange, b: DayRange): boolean {
  const months = monthsIn(a);
  return (months !== null && months === monthsIn(b)) || dayNumber(a.to) - dayNumber(a.from) === dayNumber(b.to) - dayNumber(b.from);
}

/** Is every part of a region one whole period, of the same level as another period, or a run of days as long? Only then can the two be compared. */
export function isLike(region: Region, period: Period): boolean {
  const [first] = region;
  const [range] = first?.days ?? [];
  if (first === undefined || range === undefined || !region.every(({ days }) => sameDays(days, [range]))) return false;
  const [own, other] = [periodLevel(periodOfRange(range)), periodLevel(periodOfRange(daysOf(period)))];
  return own === null && other === null ? areAlike(range, daysOf(period)) : own === other;
}
