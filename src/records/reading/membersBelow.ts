import type { Member } from '../../model/index.js';
import { fault, quoted, type Fault } from '../fault.js';
import type { ColumnRule, Named } from '../mapping/mapping.js';
import type { AddedMembers } from './addedMembers.js';
import { emptyMember, knownWords, MOST_SUGGESTED, unknownMember, type MemberFinder } from './memberWords.js';

/** Words kept with what they come to; then they are forgotten and looked up anew. */
const MOST_KEPT = 20_000;

function isWithin(member: Member | undefined, code: string): boolean {
  for (let each = member ?? null; each !== null; each = each.parent) if (each.code === code) return true;
  return false;
}

/**
 * Finds the members of a dimension by the words of two columns: one names the member, the other its parent. A word
 * stands for a member below that parent alone: the same word below another is another member. What is not known is added.
 */
export class MembersBelow implements MemberFinder {
  readonly #words: ReadonlyMap<string, string>;
  /** By parent and word. */
  readonly #found = new Map<string, Map<string, string | Fault>>();
  readonly #added = new Map<string, Map<string, string>>();
  #kept = 0;
  #unknown = 0;

  constructor(readonly rule: ColumnRule, readonly added: AddedMembers, readonly parents: Named) {
    this.#words = knownWords(rule, added.members);
  }

  find(word: string, above: string): string | Fault {
    return this.#found.get(above)?.get(word) ?? this.#keep(word, above, this.#look(word, above));
  }

  #keep(word: string, above: string, found: string | Fault): string | Fault {
    if (this.#kept >= MOST_KEPT) {
      this.#found.clear();
      this.#kept = 0;
    }
    this.#kept += 1;
    this.#found.set(above, (this.#found.get(above) ?? new Map<string, string | Fault>()).set(word, found));
    return found;
  }

  #look(word: string, above: string): string | Fault {
    const { rule: { column, empty, emptyIsParent, values }, added: { members }, parents } = this;
    const { name } = members.dimension;
    if (word === '' && !emptyIsParent) return empty ?? emptyMember(column.text, name);
    if (above === '') return fault('EMPTY_MEMBER', `"${parents.text}" is empty, so nothing tells below which member of ${name} ${word === '' ? 'the record' : quoted(word)} belongs`);
    const parent = this.#words.get(above);
    if (parent === undefined) return unknownMember(parents.text, above, name, this.#unknown++ < MOST_SUGGESTED ? this.#words.keys() : []);
    if (word === '' || this.#words.get(word) === parent) return parent;
    const named = values.get(word);
    if (named !== undefined && !isWithin(members.get(named), parent)) return fault('OTHER_PARENT', `"${column.text}" is ${quoted(word)}, which is "${named}" by the mapping, and that does not stand below "${parent}" as "${parents.text}" says`);
    return named ?? this.#below(parent, word)?.code ?? this.#addedBelow(parent, word);
  }

  #below(parent: string, word: string): Member | undefined {
    const { members } = this.added;
    return members.all().find((member) => member.code !== parent && (member.code === word || member.printed.includes(word)) && isWithin(member, parent));
  }

  #addedBelow(parent: string, word: string): string | Fault {
    const { rule: { column }, added } = this;
    const { dimension } = added.members;
    const own = this.#added.get(parent) ?? new Map<string, string>();
    const known = own.get(word);
    if (known !== undefined) return known;
    const isLast = (added.members.get(parent)?.depth ?? 0) >= dimension.levels.length;
    const refusal = isLast ? `Nothing can stand below "${parent}": ${dimension.name} has ${dimension.levels.length} levels.` : added.refusal(word);
    if (refusal !== null) return fault('UNKNOWN_MEMBER', `"${column.text}" is ${quoted(word)}, which is no member of ${dimension.name} below "${parent}". ${refusal}`);
    const code = added.add(word, parent);
    this.#added.set(parent, own.set(word, code));
    return code;
  }
}
