import { commonLevel, DATE_LEVELS, daysOf, dimensionNamed, periodOfDay, type Catalogue, type DateLevel, type DayRange, type Grain, type Part } from '../../model/index.js';
import { finestDate } from '../groupLevel.js';
import { coverOf, regionOf, type MemberSet } from '../memberSet.js';
import type { Slice } from '../slice.js';
import type { Snapshot } from '../snapshot.js';

/** The coarsest level of the calendar of whose whole periods a range of days is made. */
function levelOfRange({ from, to }: DayRange): DateLevel {
  return DATE_LEVELS.find((level) => daysOf(periodOfDay(from, level)).from === from && daysOf(periodOfDay(to, level)).to === to) ?? 'day';
}

/** How deep a dimension must be cut so that a set of its members can be told from all others; rows coded exactly with a member are told one level below it. */
function depthOfSet(dimension: string, set: MemberSet, catalogue: Catalogue, snapshot: Snapshot): number {
  const total = snapshot.members.get(dimension)?.total;
  if (total === undefined) return Number.POSITIVE_INFINITY;
  const { members, alone } = coverOf(set, total);
  const deepest = dimensionNamed(catalogue, dimension).levels.length;
  return Math.max(0, ...members.map(({ depth }) => depth), ...alone.map(({ depth }) => Math.min(depth + 1, deepest)));
}

/**
 * The coarsest grain whose cells a slice and its parts can be summed from exactly: every level grouped by, every
 * member that the filter or a part tells from others, and days only as whole periods.
 */
export function grainNeeded({ groupBy, region }: Pick<Slice, 'groupBy' | 'region'>, parts: readonly Part[], catalogue: Catalogue, snapshot: Snapshot): Grain {
  const depths = new Map<string, number>();
  const need = (dimension: string, depth: number): void => void depths.set(dimension, Math.max(depth, depths.get(dimension) ?? 0));
  for (const level of groupBy) if (level.kind === 'member') need(level.dimension, level.depth);
  for (const { members } of region) for (const [dimension, set] of members) need(dimension, depthOfSet(dimension, set, catalogue, snapshot));
  for (const { within } of parts) {
    const member = within === undefined ? undefined : snapshot.members.get(within.dimension)?.get(within.member);
    if (within !== undefined) need(within.dimension, member === undefined ? Number.POSITIVE_INFINITY : depthOfSet(within.dimension, regionOf(member), catalogue, snapshot));
  }
  const ranges = region.flatMap(({ days }) => days.map(levelOfRange));
  return { date: ranges.reduce(commonLevel, finestDate(groupBy) ?? 'year'), depths };
}
