import { screamingCase, sha256 } from '../../text/index.js';
import { plainWords } from './plainWords.js';

/**
 * The code of a member that is known by its Chinese words alone: what it is, then six digits of a hash of the words, as in
 * `COUNTY_4F2A9C`. The same words give the same code in every edition.
 */
export function codeOf(prefix: string, words: string): string {
  return `${/^[A-Z0-9_]+$/.test(prefix) ? prefix : screamingCase(prefix)}_${sha256(plainWords(words)).slice(0, 6).toUpperCase()}`;
}

/** Is a code one that `codeOf` gives? A person who corrects an edition chooses better ones. */
export function isHashCode(code: string): boolean {
  return /_[0-9A-F]{6}$/.test(code);
}
