const HAN = /\p{Script=Han}/u;
const WORDS = /\p{Script=Han}|[\p{L}]+|\p{N}+/gu;

/** Words of a label: Chinese character by character, others whole. */
function wordsOf(text: string): string[] {
  return [...text.normalize('NFKC').toLowerCase().matchAll(WORDS)].map(([word]) => word).filter((word) => HAN.test(word) || word.length > 1 || /\p{N}/u.test(word));
}

/** How much of what a figure is called is among the words that a reading gives it, from 0 to 1. What stands before a colon is left aside. */
export function labelOverlap(label: string, read: string): number {
  const wanted = wordsOf(label.slice(label.indexOf(':') + 1));
  const given = wordsOf(read);
  const present = wanted.filter((word) => given.includes(word));
  return wanted.length === 0 ? 0 : present.length / wanted.length;
}
