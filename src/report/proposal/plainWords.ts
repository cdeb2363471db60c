const QUOTES = /[\s“”"'‘’《》〈〉「」『』]/g;
const NUMBERING = /^(?:第?[一二三四五六七八九十]+[、.章节]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、](?!\d{1,2}(?!\d))|表\d+|附表\d*|附件\d*)/;

/** A printed name as words are looked for in it: half-width, without spaces, quotation marks and numbering. */
export function plainWords(text: string): string {
  let plain = text.normalize('NFKC').replaceAll(QUOTES, '');
  while (NUMBERING.test(plain)) plain = plain.replace(NUMBERING, '');
  return plain;
}

/** The name of a row or column without the number that tells it from others of the same name, as in `在线解答(件) 2`. */
export function withoutCount(name: string): string {
  return name.replace(/(?<=\S) \d{1,2}$/, '');
}

/** A heading without the measure words that it carries in brackets. */
export function withoutUnits(text: string, measureWords: readonly string[]): string {
  return text.replaceAll(/\((?:单位:)?([^()]{1,6})\)/g, (whole, inside: string) => (inside === '%' || measureWords.includes(inside) ? '' : whole));
}
