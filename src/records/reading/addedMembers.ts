import { TOTAL, type AddedMember, type Members } from '../../model/index.js';
import type { MemberLabel } from '../mapping/mapping.js';

/** The longest word that becomes a member, in characters. */
const MOST_WORD = 120;
/** The most members that one batch may add to a dimension: more are a column that is no dimension. */
const MOST_ADDED = 5_000;

/** A word as a code: capitals, digits and underscores where it has any; other letters stay. */
export function codeOf(word: string): string {
  return word.toUpperCase().replaceAll(/[^\p{L}\p{N}]+/gu, '_').replaceAll(/^_+|_+$/gu, '') || 'MEMBER';
}

/** The members that a batch adds to a dimension. */
export class AddedMembers {
  readonly #taken: Set<string>;
  #added: AddedMember[] = [];
  #count = 0;

  constructor(readonly members: Members, readonly labels: ReadonlyMap<string, MemberLabel>) {
    this.#taken = new Set([TOTAL, ...members.codes()]);
  }

  /** Why a word may not become a member; null where it may. */
  refusal(word: string): string | null {
    if (word.length > MOST_WORD) return `It is longer than ${MOST_WORD} characters.`;
    return this.#count < MOST_ADDED ? null : `${MOST_ADDED} members were added already.`;
  }

  /** Makes a word a member below another; its code is the word's, told from others by the parent's and by a number. */
  add(word: string, parent: string): string {
    const { code: declared, zh = word, en = word } = this.labels.get(word) ?? {};
    const wanted = declared ?? codeOf(word);
    const apart = parent === TOTAL ? wanted : `${parent}_${wanted}`;
    let code = this.#taken.has(wanted) ? apart : wanted;
    for (let next = 2; this.#taken.has(code); next += 1) code = `${apart}_${next}`;
    this.#taken.add(code);
    this.#count += 1;
    this.#added.push({ dimension: this.members.dimension.name, code, parent: parent === TOTAL ? null : parent, label: { zh, en }, printed: [word], unit: null });
    return code;
  }

  /** The members added since this was last asked. */
  take(): readonly AddedMember[] {
    if (this.#added.length === 0) return this.#added;
    const added = this.#added;
    this.#added = [];
    return added;
  }
}
