/** What a rate counts, by its name: the words before 率, the longest first. */
export function stemsOf(label: string): string[] {
  const words = label.replace(/(?:比)?率.*$/, '');
  return [6, 5, 4, 3, 2].filter((length) => length <= words.length).map((length) => words.slice(-length));
}
