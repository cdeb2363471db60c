import { dimensionsOf, type Catalogue, type Dimension, type Fact, type Members } from '../model/index.js';
import type { Defaults } from './asked.js';
import { regionAllowed } from './boxes.js';
import { intersectDays, unionDays, type Days } from './days.js';
import { dimensionsIn, type Filter } from './filter.js';
import type { GroupLevel } from './groupLevel.js';
import { regionOf } from './memberSet.js';
import type { Presence } from './snapshot.js';

/** What a question that does not name every dimension is completed from. */
export interface Completing {
  readonly catalogue: Catalogue;
  readonly fact: Fact;
  /** Of the fact's dimensions. */
  readonly members: ReadonlyMap<string, Members>;
  /** The data that may answer, by separate member. */
  readonly present: readonly Presence[];
}

function daysOfFilter(filter: Filter, members: ReadonlyMap<string, Members>): Days {
  return regionAllowed(filter, members).reduce<Days>((days, box) => unionDays(days, box.days), []);
}

/** Has it anything for some days? A figure, where its period lies in them; recorded rows, where the years that they are of touch them. */
function speaksOf(days: Days, { days: own, edition }: Presence): boolean {
  return intersectDays(days, [own]).some(({ from, to }) => edition === null || (from === own.from && to === own.to));
}

/** The separate members that have data for some days; none where something is said of all together, which then answers. */
function speaking(dimension: Dimension, known: Members, days: Days, present: readonly Presence[]): readonly string[] {
  const within = present.filter((each) => each.dimension === dimension.name && speaksOf(days, each));
  const found = new Set(within.map(({ member }) => member));
  return found.has(known.total) ? [] : known.total.children.filter((member) => found.has(member)).map(({ code }) => code);
}

/**
 * Adds what is meant of every dimension that the question neither filters nor groups by: its default member, or, where its
 * members are separate, those that have data within the days asked for, so that one city's figures answer alone, and a
 * number over several is made of just these, whatever its period.
 */
export function withDefaults(filter: Filter, groupBy: readonly GroupLevel[], { catalogue, fact, members, present }: Completing): { readonly filter: Filter; readonly defaults: Defaults } {
  const named = new Set([...dimensionsIn(filter), ...groupBy.flatMap((level) => (level.kind === 'member' ? [level.dimension] : []))]);
  const defaults = new Map<string, readonly string[]>();
  const parts: Filter[] = [filter];
  for (const dimension of dimensionsOf(catalogue, fact)) {
    const { name, defaultMember, separate } = dimension;
    const known = named.has(name) ? undefined : members.get(name);
    if (known === undefined) continue;
    const isApart = separate === true && known.total.children.length > 1 && present.length > 0;
    const codes = isApart ? speaking(dimension, known, daysOfFilter(filter, members), present) : [defaultMember ?? ''];
    const taken = codes.flatMap((code) => known.get(code) ?? []);
    if (taken.length === 0) continue;
    defaults.set(name, taken.map(({ code }) => code));
    parts.push({ kind: 'members', dimension: name, set: new Set(taken.flatMap((member) => [...regionOf(member)])) });
  }
  return { filter: { kind: 'and', of: parts }, defaults };
}
