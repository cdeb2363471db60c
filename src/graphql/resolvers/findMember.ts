import type { Context } from '../context.js';
import { parseMemberName } from '../names/memberName.js';
import { MemberObject } from '../types/member.js';
import { membersOf } from '../dimensionMembers.js';

/** The member of a name, as in `member:channel:PHONE`; null where there is none. */
export async function findMember(id: string, { warehouse }: Context): Promise<MemberObject | null> {
  const named = parseMemberName(id);
  const member = named === null ? undefined : membersOf(named.dimension, null, await warehouse.snapshot())?.get(named.code);
  return member === undefined ? null : new MemberObject(member);
}
