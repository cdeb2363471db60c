import { DATE_LEVELS, daysOf, isDateWithin, NESTED_LEVELS, periodOfDay, dimensionNamed, Members, type Catalogue, type DateLevel, type Member, type Period } from '../model/index.js';
import type { Defaults } from './asked.js';
import { intersectRegions, lift, mapDays, restrictTo, signBox, type Region } from './boxes.js';
import { ALL_DAYS, intersectDays, type Days } from './days.js';
import { finestDate, type GroupLevel } from './groupLevel.js';
import { coverOf, intersectMembers, isSubset, regionOf, type MemberSet } from './memberSet.js';
import { comparesByWeek, yearBefore } from './yearBefore.js';

/** A set of cells: a region of the star cut by levels. */
export interface Slice {
  /** Equal for slices with the same cells. */
  readonly id: string;
  readonly groupBy: readonly GroupLevel[];
  readonly region: Region;
}

/** The coordinates of a cell in a slice, in the order of its levels. */
export type SliceKey = readonly (Period | Member)[];

export function sliceOf(groupBy: readonly GroupLevel[], region: Region): Slice {
  return { id: `${groupBy.map(({ name }) => name).join(',')}|${region.map(signBox).sort().join('+')}`, groupBy, region };
}

/** The text of one coordinate: the code of a member, or the period. */
export function coordinateText(coordinate: Period | Member): string {
  return typeof coordinate === 'string' ? coordinate : coordinate.code;
}

/** Text that is equal for equal keys of one slice. */
export function keyText(key: SliceKey): string {
  return key.map(coordinateText).join('|');
}

const rank = (level: GroupLevel): number => (level.kind === 'date' ? DATE_LEVELS.indexOf(level.name) : level.depth);

const dimensionOf = (level: GroupLevel): string => (level.kind === 'date' ? 'date' : level.dimension);

/** The finest level of a dimension (or `date`) among some, in whatever order they are grouped. */
function finestOf(levels: readonly GroupLevel[], dimension: string): GroupLevel | undefined {
  return levels.filter((level) => dimensionOf(level) === dimension).reduce<GroupLevel | undefined>((best, level) => (best === undefined || rank(level) > rank(best) ? level : best), undefined);
}

/** From the key of a cell to that of the same cell among fewer or coarser levels of the same slice. */
export function projection(from: readonly GroupLevel[], to: readonly GroupLevel[]): (key: SliceKey) => SliceKey {
  const levels = to.map((level) => ({ level, place: from.findIndex((each) => each === finestOf(from, dimensionOf(level))) }));
  return (key) => levels.map(({ level, place }) => {
    const coordinate = key[place];
    if (coordinate === undefined) return '';
    if (typeof coordinate === 'string') return level.kind !== 'date' || level.name === from[place]?.name ? coordinate : periodOfDay(daysOf(coordinate).from, level.name);
    return level.kind === 'member' ? Members.atDepth(coordinate, level.depth) : coordinate;
  });
}

/**
 * The region of one cell; with `alone`, members above their level stand without what is below them. `setOf` gives the
 * region of a member: a caller with many cells may keep what it gives.
 */
export function cellRegion({ groupBy, region }: Slice, key: SliceKey, alone = false, setOf: (member: Member) => MemberSet = regionOf): Region {
  return region.flatMap((box): Region => {
    const members = new Map(box.members);
    let { days } = box;
    for (const [index, level] of groupBy.entries()) {
      const coordinate = key[index];
      if (coordinate === undefined) continue;
      if (typeof coordinate === 'string') {
        days = intersectDays(days, [daysOf(coordinate)]);
        if (days.length === 0) return [];
      } else if (level.kind === 'member') {
        const own = alone && coordinate.depth < level.depth ? new Set([coordinate]) : setOf(coordinate);
        const before = members.get(level.dimension);
        const both = before === undefined || isSubset(own, before) ? own : intersectMembers(before, own);
        if (both.size === 0) return [];
        members.set(level.dimension, both);
      }
    }
    return [{ days, members }];
  });
}

/** The slice of the same cells a year earlier; days that are not covered are left out first, so that a part is compared with the same part. */
export function earlierSlice(slice: Slice, covered: Days | null): Slice {
  const byWeek = comparesByWeek(slice);
  return sliceOf(slice.groupBy, mapDays(slice.region, (days) => yearBefore(days, byWeek, covered ?? ALL_DAYS)));
}

/** The slice of the same cells in one named period instead of their own. */
export function periodSlice(slice: Slice, period: Period): Slice {
  return sliceOf(slice.groupBy.filter(({ kind }) => kind !== 'date'), mapDays(slice.region, () => [daysOf(period)]));
}

/** The slice that rolls every level up. */
export function grandTotalSlice(slice: Slice): Slice {
  return sliceOf([], slice.region);
}

function coarserDate(level: DateLevel, grouped: readonly GroupLevel[]): DateLevel | null {
  const coarser = DATE_LEVELS.filter((each) => each !== level && isDateWithin(each, level));
  const already = coarser.findLast((each) => grouped.some(({ name }) => name === each));
  return already ?? coarser.findLast((each) => NESTED_LEVELS.includes(each)) ?? null;
}

function parentAlongDate(slice: Slice): Slice {
  const finest = finestDate(slice.groupBy);
  const parent = finest === null ? null : coarserDate(finest, slice.groupBy);
  const others = slice.groupBy.filter(({ name }) => name !== finest);
  if (parent === null || others.some(({ name }) => name === parent)) return sliceOf(others, slice.region);
  return sliceOf(slice.groupBy.map((level) => (level.name === finest ? { kind: 'date', name: parent, label: level.label } : level)), slice.region);
}

/** The dimension that a share is taken along where the question names none: the last one grouped, else the last one filtered. */
export function defaultAlong(slice: Slice, defaults: Defaults): string | null {
  const grouped = slice.groupBy.findLast((level) => level.kind === 'member');
  if (grouped?.kind === 'member') return grouped.dimension;
  const filtered = [...new Set(slice.region.flatMap(({ members }) => [...members.keys()]))].filter((name) => !defaults.has(name));
  const finest = finestDate(slice.groupBy);
  return filtered.at(-1) ?? (finest === null || finest === 'year' ? null : 'date');
}

/** The slice of the parents of the cells along a dimension (or `date`): what `PARENT` shares are taken of. */
export function parentSlice(slice: Slice, along: string | null, catalogue: Catalogue, members: ReadonlyMap<string, Members>): Slice {
  if (along === null) return slice;
  if (along === 'date') return parentAlongDate(slice);
  const dimension = dimensionNamed(catalogue, along);
  const open = lift(slice.region, along, members);
  const finest = finestOf(slice.groupBy, along);
  if (finest?.kind !== 'member') return sliceOf(slice.groupBy, intersectRegions(open, parentRegion(slice.region, along, members)));
  const parent = dimension.levels[finest.depth - 2];
  const others = slice.groupBy.filter((level) => level !== finest);
  if (parent === undefined || others.some(({ name }) => name === parent.name)) return sliceOf(others, open);
  const parentLevel: GroupLevel = { kind: 'member', name: parent.name, label: parent.label, dimension: along, depth: finest.depth - 1 };
  return sliceOf(slice.groupBy.map((level) => (level === finest ? parentLevel : level)), open);
}

/** The parent of the one member that a region is limited to; everything where it is limited to none or several. */
function parentRegion(region: Region, along: string, members: ReadonlyMap<string, Members>): Region {
  const total = members.get(along)?.total;
  const sets = region.map((box) => box.members.get(along));
  if (total === undefined || sets.includes(undefined)) return lift(region, along, members);
  const cover = coverOf(new Set(sets.flatMap((set) => [...(set ?? [])])), total);
  const [member, second] = [...cover.members, ...cover.alone];
  const parent = second === undefined ? member?.parent : null;
  return parent === undefined || parent === null ? lift(region, along, members) : restrictTo(lift(region, along, members), along, regionOf(parent));
}
