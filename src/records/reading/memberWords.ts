import { TOTAL, type AddedMember, type Dimension, type Members } from '../../model/index.js';
import { didYouMean } from '../../text/index.js';
import { fault, quoted, type Fault } from '../fault.js';
import type { MemberRule } from '../mapping/mapping.js';

/** The longest word that becomes a member, in characters. */
const MOST_WORD = 120;
/** The most members that one batch may add to a dimension: more are a column that is no dimension. */
const MOST_ADDED = 5_000;

/** Capitals, digits and underscores where the word has any; other letters stay. */
function codeOf(word: string): string {
  return word.toUpperCase().replaceAll(/[^\p{L}\p{N}]+/gu, '_').replaceAll(/^_+|_+$/gu, '') || 'MEMBER';
}

/** The printed words that stand for one member alone. */
function printedWords(members: Members): Map<string, string> {
  const words = new Map<string, string | null>();
  for (const { code, printed } of members.all()) for (const word of printed) words.set(word, words.has(word) && words.get(word) !== code ? null : code);
  return new Map([...words].filter((entry): entry is [string, string] => entry[1] !== null));
}

/** Finds the members of a dimension by the words of a source: those of the mapping, then codes, then printed words; and adds those that may be added. */
export class MemberWords {
  readonly #codes = new Map<string, string>();
  readonly #unknownWords = new Map<string, Fault>();
  readonly #taken: Set<string>;
  readonly #dimension: Dimension;
  readonly #rule: Extract<MemberRule, { kind: 'column' }>;
  #added: AddedMember[] = [];
  #count = 0;

  constructor(rule: Extract<MemberRule, { kind: 'column' }>, members: Members) {
    this.#rule = rule;
    this.#dimension = members.dimension;
    const codes = members.codes();
    this.#taken = new Set([TOTAL, ...codes]);
    for (const [word, code] of [...printedWords(members), ...codes.map((code) => [code, code] as const), ...rule.values]) this.#codes.set(word, code);
  }

  /** The code of the member that a word stands for. */
  find(word: string): string | Fault {
    const known = this.#codes.get(word);
    if (known !== undefined) return known;
    const { empty, addUnder } = this.#rule;
    if (word === '') return empty ?? fault('EMPTY_MEMBER', `"${this.#rule.column.text}" is empty, and the mapping names no member of ${this.#dimension.name} for that`);
    if (addUnder !== null && word.length <= MOST_WORD && this.#count < MOST_ADDED) return this.#add(word, addUnder);
    return this.#unknown(word, addUnder !== null);
  }

  /** Dirty words come again and again, and looking for near ones takes time. */
  #unknown(word: string, mayAdd: boolean): Fault {
    const told = this.#unknownWords.get(word);
    if (told !== undefined) return told;
    const tooMany = ` ${word.length > MOST_WORD ? `It is longer than ${MOST_WORD} characters.` : `${MOST_ADDED} members were added already.`}`;
    const found = fault('UNKNOWN_MEMBER', `"${this.#rule.column.text}" is ${quoted(word)}, which is no member of ${this.#dimension.name}.${mayAdd ? tooMany : didYouMean(word.slice(0, 60), this.#codes.keys())}`);
    if (this.#unknownWords.size < MOST_ADDED) this.#unknownWords.set(word, found);
    return found;
  }

  /** The members added since this was last asked. */
  takeAdded(): readonly AddedMember[] {
    if (this.#added.length === 0) return this.#added;
    const added = this.#added;
    this.#added = [];
    return added;
  }

  #add(word: string, parent: string): string {
    const wanted = codeOf(word);
    let code = wanted;
    for (let next = 2; this.#taken.has(code); next += 1) code = `${wanted}_${next}`;
    this.#taken.add(code);
    this.#codes.set(word, code);
    this.#count += 1;
    this.#added.push({ dimension: this.#dimension.name, code, parent: parent === TOTAL ? null : parent, label: { zh: word, en: word }, printed: [word], unit: null });
    return code;
  }
}
