import { bug } from '../../../errors/index.js';
import { dimensionsOf, Members, type Catalogue, type Fact } from '../../../model/index.js';
import type { KnownMembers } from '../memberStore.js';

/** A member with the keys that a row of it carries: its ancestor at every level, and itself below its own. */
export interface MemberPath {
  readonly code: string;
  readonly path: readonly number[];
}

/** Every member below the total of a fact's dimensions: by code for each dimension in its order, and by key. */
export interface MemberPaths {
  readonly inOrder: readonly ReadonlyMap<string, MemberPath>[];
  readonly byKey: ReadonlyMap<number, MemberPath>;
}

/** The member paths of a fact. */
export function memberPaths(catalogue: Catalogue, fact: Fact, { members, memberKeys }: KnownMembers): MemberPaths {
  const byKey = new Map<number, MemberPath>();
  const inOrder = dimensionsOf(catalogue, fact).map(({ name, levels }) => {
    const own = new Map<string, MemberPath>();
    for (const member of members.get(name)?.all() ?? []) {
      const path = levels.map((_, index) => memberKeys.get(Members.atDepth(member, index + 1)) ?? 0);
      const key = memberKeys.get(member);
      if (key === undefined) throw bug(`member "${member.code}" of ${name} is not stored`);
      const found = { code: member.code, path };
      own.set(member.code, found);
      byKey.set(key, found);
    }
    return own;
  });
  return { inOrder, byKey };
}
