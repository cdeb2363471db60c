const LONGEST = 6;
/** So much of an English word is left in all its forms: closure and closed. */
const ENGLISH_STEM = 4;

/** What a rate counts, by its name: the words before 率, the longest first; of an English name the fronts of the words before rate, in small letters. */
export function stemsOf(label: string): string[] {
  if (/[a-z]{3}/i.test(label)) return label.replace(/\brate\b.*$/i, '').toLowerCase().split(/[^a-z]+/).filter((word) => word.length >= ENGLISH_STEM).map((word) => word.slice(0, ENGLISH_STEM));
  const words = label.replace(/(?:比)?率.*$/, '');
  return Array.from({ length: LONGEST - 1 }, (_, less) => LONGEST - less).filter((length) => length <= words.length).map((length) => words.slice(-length));
}
