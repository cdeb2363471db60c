import type { Members } from '../../model/index.js';
import { didYouMean } from '../../text/index.js';
import { fault, quoted, type Fault } from '../fault.js';
import type { ColumnRule } from '../mapping/mapping.js';
import type { AddedMembers } from './addedMembers.js';

/** Faults kept, so that dirty words that come again and again are not looked up anew. */
const MOST_KEPT = 5_000;

/** Unknown words that are told with what may have been meant: looking for that among thousands of members takes thousands of times as long as reading a record. */
export const MOST_SUGGESTED = 200;

/** Finds the member of a record. */
export interface MemberFinder {
  /** The code of the member that a word stands for; `above`: the word of the column that names its parent, where there is one. */
  readonly find: (word: string, above: string) => string | Fault;
}

/** The printed words that stand for one member alone. */
function printedWords(members: Members): Map<string, string> {
  const words = new Map<string, string | null>();
  for (const { code, printed } of members.all()) for (const word of printed) words.set(word, words.has(word) && words.get(word) !== code ? null : code);
  return new Map([...words].filter((entry): entry is [string, string] => entry[1] !== null));
}

/** The member that each word of a source stands for: those of the mapping, then codes, then printed words. */
export function knownWords({ values }: ColumnRule, members: Members): Map<string, string> {
  return new Map([...printedWords(members), ...members.codes().map((code) => [code, code] as const), ...values]);
}

/** A word that is no member. */
export function unknownMember(column: string, word: string, dimension: string, known: Iterable<string>): Fault {
  return fault('UNKNOWN_MEMBER', `"${column}" is ${quoted(word)}, which is no member of ${dimension}.${didYouMean(word.slice(0, 60), known)}`);
}

/** A record without a word, where the mapping names no member for it. */
export function emptyMember(column: string, dimension: string): Fault {
  return fault('EMPTY_MEMBER', `"${column}" is empty, and the mapping names no member of ${dimension} for that`);
}

/** Finds the members of a dimension by the words of one column; adds those that may be added, below one member. */
export class MemberWords implements MemberFinder {
  readonly #codes: Map<string, string>;
  readonly #unknown = new Map<string, Fault>();

  /** `under`: the member below which unknown words are added; null sets their records aside. */
  constructor(readonly rule: ColumnRule, readonly added: AddedMembers, readonly under: string | null) {
    this.#codes = knownWords(rule, added.members);
  }

  find(word: string): string | Fault {
    return this.#codes.get(word) ?? this.#unknown.get(word) ?? this.#look(word);
  }

  #look(word: string): string | Fault {
    const { rule: { column, empty }, added, under } = this;
    const { name } = added.members.dimension;
    if (word === '') return empty ?? emptyMember(column.text, name);
    const refusal = under === null ? null : added.refusal(word);
    if (under !== null && refusal === null) {
      const code = added.add(word, under);
      this.#codes.set(word, code);
      return code;
    }
    const found = refusal === null ? unknownMember(column.text, word, name, this.#unknown.size < MOST_SUGGESTED ? this.#codes.keys() : []) : fault('UNKNOWN_MEMBER', `"${column.text}" is ${quoted(word)}, which is no member of ${name}. ${refusal}`);
    if (this.#unknown.size < MOST_KEPT) this.#unknown.set(word, found);
    return found;
  }
}
