import type { Audited } from '../../../audit/index.js';
import { Members, type Dimension, type StoredMember } from '../../../model/index.js';

/** What is audited, as it goes from one process to another: members as they are stored. */
export interface PackedAudited extends Omit<Audited, 'members'> {
  readonly members: readonly { readonly dimension: Dimension; readonly stored: readonly StoredMember[] }[];
}

export function packAudited(audited: Audited): PackedAudited {
  return { ...audited, members: [...audited.members.values()].map((members) => ({ dimension: members.dimension, stored: members.stored() })) };
}

export function unpackAudited(packed: PackedAudited): Audited {
  return { ...packed, members: new Map(packed.members.map(({ dimension, stored }) => [dimension.name, new Members(dimension, stored)])) };
}
