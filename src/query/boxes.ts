import { bug, userError } from '../errors/index.js';
import type { Members } from '../model/index.js';
import { ALL_DAYS, complementDays, intersectDays, unionDays, type Days } from './days.js';
import { dimensionsIn, type Filter } from './filter.js';
import { LIMITS } from './limits.js';
import { intersectMembers, regionOf, type MemberSet } from './memberSet.js';

/** A product of sets, one a dimension: the rows whose date and every member lie in them. */
export interface Box {
  readonly days: Days;
  /** Dimension → the members allowed; a dimension that is absent is not limited. */
  readonly members: ReadonlyMap<string, MemberSet>;
}

/** A region of the star: disjoint boxes. Empty where nothing can match. */
export type Region = readonly Box[];

export const EVERYWHERE: Region = [{ days: ALL_DAYS, members: new Map() }];

type Universe = ReadonlyMap<string, Members>;

function allOf(dimension: string, universe: Universe): MemberSet {
  const members = universe.get(dimension);
  if (members === undefined) throw bug(`no members are known for dimension "${dimension}"`);
  return regionOf(members.total);
}

function intersectBoxes(a: Box, b: Box): Box | null {
  const days = intersectDays(a.days, b.days);
  if (days.length === 0) return null;
  const members = new Map(a.members);
  for (const [dimension, set] of b.members) {
    const mine = members.get(dimension);
    const both = mine === undefined ? set : intersectMembers(mine, set);
    if (both.size === 0) return null;
    members.set(dimension, both);
  }
  return { days, members };
}

/** What is in both regions. */
export function intersectRegions(a: Region, b: Region): Region {
  return a.flatMap((x) => b.map((y) => intersectBoxes(x, y)).filter((box) => box !== null));
}

/** Everything outside a box, as disjoint boxes: what fails the first dimension, what passes it and fails the second … */
function outside(box: Box, universe: Universe): Region {
  const found: Box[] = [];
  const passed = new Map<string, MemberSet>();
  for (const [dimension, set] of box.members) {
    const rest = new Set([...allOf(dimension, universe)].filter((member) => !set.has(member)));
    if (rest.size > 0) found.push({ days: ALL_DAYS, members: new Map([...passed, [dimension, rest]]) });
    passed.set(dimension, set);
  }
  const days = complementDays(box.days);
  if (days.length > 0) found.push({ days, members: passed });
  return found;
}

/** @throws a user error where a filter comes to more boxes than are answered; each step may multiply them, so none may pass the limit. */
function bounded(region: Region): Region {
  if (region.length <= LIMITS.boxes) return region;
  throw userError('FILTER_TOO_COMPLEX', `the filter comes to more than ${LIMITS.boxes} separate parts; at most ${LIMITS.boxes} are answered at once`, {
    place: { path: 'where' }, data: { limit: LIMITS.boxes },
  });
}

function complement(region: Region, universe: Universe): Region {
  return region.reduce<Region>((left, box) => bounded(intersectRegions(left, outside(box, universe))), EVERYWHERE);
}

function union(a: Region, b: Region, universe: Universe): Region {
  if (a.length === 0) return b;
  return bounded([...a, ...intersectRegions(b, complement(a, universe))]);
}

/** The set that a filter on a single dimension allows. */
function membersAllowed(filter: Filter, dimension: string, universe: Universe): MemberSet {
  switch (filter.kind) {
    case 'and':
      return filter.of.map((part) => membersAllowed(part, dimension, universe)).reduce(intersectMembers, allOf(dimension, universe));
    case 'or':
      return new Set(filter.of.flatMap((part) => [...membersAllowed(part, dimension, universe)]));
    case 'not': {
      const refused = membersAllowed(filter.of, dimension, universe);
      return new Set([...allOf(dimension, universe)].filter((member) => !refused.has(member)));
    }
    case 'members':
      return filter.set;
    case 'days':
      throw bug('a filter on days was read as a filter on members');
  }
}

/** The days that a filter on the date alone allows. */
function daysAllowed(filter: Filter): Days {
  switch (filter.kind) {
    case 'and':
      return filter.of.map(daysAllowed).reduce(intersectDays, ALL_DAYS);
    case 'or':
      return filter.of.map(daysAllowed).reduce(unionDays, []);
    case 'not':
      return complementDays(daysAllowed(filter.of));
    case 'days':
      return filter.days;
    case 'members':
      throw bug('a filter on members was read as a filter on days');
  }
}

/** The truth of a filter that names no dimension: an empty `and` holds, an empty `or` does not. */
function isAlwaysTrue(filter: Filter): boolean {
  if (filter.kind === 'or') return filter.of.some(isAlwaysTrue);
  if (filter.kind === 'not') return !isAlwaysTrue(filter.of);
  return filter.kind !== 'and' || filter.of.every(isAlwaysTrue);
}

/**
 * The region that a filter allows. Filters on one dimension stay one box, however they are written.
 * @throws a user error where the filter comes to too many boxes.
 */
export function regionAllowed(filter: Filter, universe: Universe): Region {
  const [dimension, second] = dimensionsIn(filter);
  if (dimension === undefined) return isAlwaysTrue(filter) ? EVERYWHERE : [];
  if (second === undefined) {
    if (dimension === 'date') {
      const days = daysAllowed(filter);
      return days.length === 0 ? [] : [{ days, members: new Map() }];
    }
    const set = membersAllowed(filter, dimension, universe);
    return set.size === 0 ? [] : [{ days: ALL_DAYS, members: new Map([[dimension, set]]) }];
  }
  switch (filter.kind) {
    case 'and':
      return filter.of.map((part) => regionAllowed(part, universe)).reduce<Region>((a, b) => bounded(intersectRegions(a, b)), EVERYWHERE);
    case 'or':
      return filter.of.map((part) => regionAllowed(part, universe)).reduce<Region>((a, b) => union(a, b, universe), []);
    case 'not':
      return complement(regionAllowed(filter.of, universe), universe);
    default:
      throw bug(`a filter of kind "${filter.kind}" speaks of two dimensions`);
  }
}

/** The region within one set of members of a dimension. */
export function restrictTo(region: Region, dimension: string, set: MemberSet): Region {
  return intersectRegions(region, [{ days: ALL_DAYS, members: new Map([[dimension, set]]) }]);
}

/** The region within some days. */
export function restrictDays(region: Region, days: Days): Region {
  return intersectRegions(region, [{ days, members: new Map() }]);
}

/** The region with other days in every box. */
export function mapDays(region: Region, change: (days: Days) => Days): Region {
  return region.map((box) => ({ days: change(box.days), members: box.members })).filter(({ days }) => days.length > 0);
}

/** The region with no limit on a dimension. */
export function lift(region: Region, dimension: string, universe: Universe): Region {
  return region
    .map(({ days, members }) => ({ days, members: new Map([...members].filter(([name]) => name !== dimension)) }))
    .reduce<Region>((lifted, box) => union(lifted, [box], universe), []);
}

/** Text that is equal for equal boxes. */
export function signBox(box: Box): string {
  const days = box.days.map(({ from, to }) => `${from}-${to}`).join(',');
  const members = [...box.members]
    .map(([dimension, set]) => `${dimension}=${[...set].map(({ code }) => code).sort().join(',')}`)
    .sort();
  return [days, ...members].join(';');
}

/** Are any of some days among those of a region? */
export function touchesDays(region: Region, days: Days): boolean {
  return region.some((box) => intersectDays(box.days, days).length > 0);
}
