/** Which way something changed. */
export type Direction = 'UP' | 'DOWN';

/** The arrows, signs and words that reports print; a longer one comes before its beginning. */
const WORDS: readonly (readonly [string, Direction])[] = [
  ['↑', 'UP'], ['+', 'UP'], ['增长', 'UP'], ['上升', 'UP'], ['增加', 'UP'], ['增幅', 'UP'], ['涨幅', 'UP'], ['升幅', 'UP'], ['提高', 'UP'], ['提升', 'UP'], ['上涨', 'UP'],
  ['↓', 'DOWN'], ['-', 'DOWN'], ['−', 'DOWN'], ['下降', 'DOWN'], ['减少', 'DOWN'], ['减幅', 'DOWN'], ['降幅', 'DOWN'], ['降低', 'DOWN'], ['回落', 'DOWN'], ['缩短', 'DOWN'],
];

/** The direction that a half-width text begins with, and what follows it (了 after a word is skipped). */
export function directionAtFront(text: string): { readonly direction: Direction | null; readonly rest: string } {
  const found = WORDS.find(([word]) => text.startsWith(word));
  if (found === undefined) return { direction: null, rest: text };
  const rest = text.slice(found[0].length);
  return { direction: found[1], rest: rest.startsWith('了') ? rest.slice(1) : rest };
}
