import type { Lexicon, Meaning } from './lexicon.js';

/** A word that was found, and what it may mean. */
export interface FoundWord {
  readonly word: string;
  readonly meanings: readonly Meaning[];
}

/** A name as far as it is understood: the known words in order, and what is left of it. */
export interface ReadWords {
  readonly found: readonly FoundWord[];
  /** The characters that no word explains; empty where all is understood. */
  readonly rest: string;
}

const PUNCTUATION = /[\s,、;:。.()/|·\-—_+%!?\p{Control}]/u;

/** Cuts a plain name into known words, from the left, the longest first. */
export function readWords(text: string, lexicon: Lexicon): ReadWords {
  const found: FoundWord[] = [];
  let rest = '';
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    const known = lexicon.get(character)?.find(({ word }) => text.startsWith(word, at));
    if (known !== undefined) {
      found.push(known);
      at += known.word.length;
    } else {
      if (!PUNCTUATION.test(character)) rest += character;
      at += 1;
    }
  }
  return { found, rest };
}

/** The meanings of one kind, in the order of their words. */
export function meaningsOf<Kind extends Meaning['kind']>({ found }: ReadWords, kind: Kind): Extract<Meaning, { kind: Kind }>[] {
  return found.flatMap(({ meanings }) => meanings.filter((meaning): meaning is Extract<Meaning, { kind: Kind }> => meaning.kind === kind));
}
