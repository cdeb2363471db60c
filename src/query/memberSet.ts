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
  return member.children.length === 0 && member.depth > 0 ? new Set([member]) : new Set(Members.withDescendants(member).filter(({ depth }) => depth > 0));
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

/** Describes a set from the bottom of the hierarchy up: a member whose region lies in the set whole stands for all of it. */
export function coverOf(set: MemberSet, total: Member): Cover {
  const cover = (member: Member): { readonly whole: boolean; readonly members: readonly Member[]; readonly alone: readonly Member[] } => {
    const below = member.children.map(cover);
    const own = member.depth === 0 ? below.length > 0 : set.has(member);
    if (own && below.every(({ whole }) => whole)) return { whole: true, members: [member], alone: [] };
    const alone = member.depth > 0 && own ? [member] : [];
    return { whole: false, members: below.flatMap((each) => each.members), alone: [...alone, ...below.flatMap((each) => each.alone)] };
  };
  const { members, alone } = cover(total);
  return { members, alone };
}
