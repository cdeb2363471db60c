const LONGEST = 6;
/** So much of an English word is left in all its forms: closure and closed. */
const ENGLISH_STEM = 4;

/** What is counted under another word than the rate says: calls that were answered make the 接通率. */
const SAID_OTHERWISE: readonly (readonly [string, readonly string[]])[] = [['接通', ['接听', '接起', '应答']], ['接听', ['接通', '接起']]];

/** What a rate counts, by its name: the words before 率, the longest first; of an English name the fronts of the words before rate, in small letters. */
export function stemsOf(label: string): string[] {
  if (/[a-z]{3}/i.test(label)) return label.replace(/\brate\b.*$/i, '').toLowerCase().split(/[^a-z]+/).filter((word) => word.length >= ENGLISH_STEM).map((word) => word.slice(0, ENGLISH_STEM));
  const words = label.replace(/(?:比)?率.*$/, '');
  const own = Array.from({ length: LONGEST - 1 }, (_, less) => LONGEST - less).filter((length) => length <= words.length).map((length) => words.slice(-length));
  return [...own, ...SAID_OTHERWISE.flatMap(([name, others]) => (words.endsWith(name) ? others : []))];
}
