/** Characters that a terminal draws two columns wide (Unicode East Asian Width W and F). */
const WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u;
/** Characters that take no column of their own. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** What would move the cursor, ring the bell, hide or turn the text round. */
const CONTROL = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Is the character drawn two columns wide? */
export function isWide(character: string): boolean {
  return WIDE.test(character);
}

/** The columns that a text takes on a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character) ? 2 : NO_WIDTH.test(character) ? 0 : 1;
  return width;
}

/** The text on one line, with everything that a terminal would obey made visible. */
export function visible(text: string): string {
  return text.replaceAll(/\r\n|[\r\n\t]/g, ' ').replaceAll(CONTROL, '\uFFFD');
}
