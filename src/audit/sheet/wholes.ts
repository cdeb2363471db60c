import { Members, TOTAL, type Binding, type Member } from '../../model/index.js';

/** The member of each dimension that stands for the whole of an edition. */
export type Wholes = ReadonlyMap<string, Member>;

/** The members of depth 1 that some bindings name, or name something below of. */
function namedTops(bindings: readonly Binding[], members: Members): ReadonlySet<Member> {
  const named = new Set(bindings.flatMap((binding) => binding.members[members.dimension.name] ?? []));
  return new Set([...named].flatMap((code) => {
    const member = members.get(code);
    return member === undefined || member.depth === 0 ? [] : [Members.atDepth(member, 1)];
  }));
}

/**
 * What stands for the whole in an edition. Where members stand side by side without a total over them (cities), it is the one that
 * the edition speaks of, whatever other editions are loaded; else the only member of depth 1, or the total.
 */
export function wholesOf(bindings: readonly Binding[], universe: ReadonlyMap<string, Members>): Wholes {
  return new Map([...universe].map(([name, members]) => {
    const [only, second] = members.dimension.separate === true ? namedTops(bindings, members) : [];
    return [name, only !== undefined && second === undefined ? only : members.whole()] as const;
  }));
}

/** A binding of another edition in the words of this one: its own whole is named, as it need not be the whole here. Null where it is not known of whom it speaks. */
export function bindingBeside(binding: Binding, theirs: Wholes, own: Wholes): Binding | null {
  const members = Object.fromEntries(Object.entries(binding.members).map(([name, code]) => [name, code === TOTAL ? (theirs.get(name)?.code ?? TOTAL) : code]));
  const isKnown = Object.entries(members).every(([name, code]) => code !== TOTAL || (own.get(name)?.depth ?? 0) === 0);
  return isKnown ? { ...binding, members } : null;
}
