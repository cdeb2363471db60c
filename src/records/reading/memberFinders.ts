import type { Members } from '../../model/index.js';
import type { Mapping } from '../mapping/mapping.js';
import { AddedMembers } from './addedMembers.js';
import { MembersBelow } from './membersBelow.js';
import { MemberWords, type MemberFinder } from './memberWords.js';

/** What finds the members of a dimension in the records of a batch, with those that it adds. */
export interface DimensionFinder extends MemberFinder {
  readonly added: AddedMembers;
}

/** One for every dimension whose members a column names; they are used for all files of a batch. */
export function memberFinders(mapping: Mapping, members: ReadonlyMap<string, Members>): ReadonlyMap<string, DimensionFinder> {
  const finders = new Map<string, DimensionFinder>();
  for (const [name, rule] of mapping.members) {
    const known = members.get(name);
    if (rule.kind === 'always' || known === undefined) continue;
    const { addUnder, labels } = rule;
    const added = new AddedMembers(known, labels);
    finders.set(name, addUnder?.kind === 'column' ? new MembersBelow(rule, added, addUnder.column) : new MemberWords(rule, added, addUnder?.code ?? null));
  }
  return finders;
}
