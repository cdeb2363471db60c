import { Members, type Member } from '../model/index.js';

/**
 * A set of members of one dimension, each standing for the rows coded exactly with it. A member taken with
 * everything below it is its region; the set of all members (without the total) is the whole dimension.
 */
export type MemberSet = ReadonlySet<Member>;

/** Written before a code, it stands for the rows coded exactly with that member, without what is below it: `~INTERNET`. */
export const ALONE = '~';

/** A member and everything below it; for the total member, everything. */
export function regionOf(member: Member): MemberSet {
  return new Set(Members.withDescendants(member).filter(({ depth }) => depth > 0));
}

export function intersectMembers(a: MemberSet, b: MemberSet): MemberSet {
  return new Set([...a].filter((member) => b.has(member)));
}

export function isSubset(a: MemberSet, b: MemberSet): boolean {
  return a.size <= b.size && [...a].every((member) => b.has(member));
}

/** How a set is made of whole regions, and what is left over. */
export interface Cover {
  /** The fewest members whose regions make up the set, in declared order; the total member where it is everything. */
  readonly members: readonly Member[];
  /** Members that are in the set without all of what is below them: rows coded exactly with them. */
  readonly alone: readonly Member[];
}

/** Describes a set from the top of the hierarchy down. */
export function coverOf(set: MemberSet, total: Member): Cover {
  const members: Member[] = [];
  const alone: Member[] = [];
  const visit = (member: Member): void => {
    const region = regionOf(member);
    if (region.size > 0 && isSubset(region, set)) {
      members.push(member);
      return;
    }
    if (set.has(member)) alone.push(member);
    for (const child of member.children) visit(child);
  };
  visit(total);
  return { members, alone };
}
