import { placeWithin, type Passage, type Piece } from '../document/index.js';

const APART = /[\u4e00-\u9fff] +(?=[\u4e00-\u9fff])/g;
const TOGETHER = /[\u4e00-\u9fff](?=[\u4e00-\u9fff])/g;
/** Groups of three digits that spaces of any width part, as in `12 345件`. */
const GROUPED = /(?<![\d.,])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d.,])/g;

/** Spaces that many set between Chinese characters and numbers, as in `共 1220 件`: they part nothing, but for what numbers a caption, as in `表1 分季度情况`. */
const BESIDE_NUMBERS = /(?<=[\u4e00-\u9fff，。、；：]) (?=[\d↑↓▲▼+-])|(?<=[\d%])(?<![图表件] ?\d{1,3}) (?=[\u4e00-\u9fff])/g;

/** Offsets of the spaces that part what belongs together: all of them where characters are spaced like a scan, else those within and beside numbers. */
function needless(text: string): Set<number> {
  const apart = [...text.matchAll(APART)].length;
  const spaced = apart > 2 && 2 * apart > [...text.matchAll(TOGETHER)].length;
  const stretches = spaced ? [{ index: 0, text }] : [...text.matchAll(GROUPED)].map((match) => ({ index: match.index, text: match[0] }));
  const within = stretches.flatMap((stretch) => [...stretch.text.matchAll(/[ \u00a0\u2009\u202f]/g)].map((match) => stretch.index + match.index));
  return new Set([...within, ...[...text.matchAll(BESIDE_NUMBERS)].map(({ index }) => index)]);
}

/** A passage without the spaces that a scan left between characters and within numbers; places stay those of the source. */
export function unspaced(passage: Passage): Passage {
  const gone = needless(passage.text);
  if (gone.size === 0) return passage;
  const pieces: Piece[] = [];
  let text = '';
  for (let at = 0; at < passage.text.length; at += 1) {
    if (gone.has(at)) continue;
    const { start, end } = placeWithin(passage, at, at + 1);
    pieces.push({ at: text.length, length: 1, start, end });
    text += passage.text.charAt(at);
  }
  return { text, place: passage.place, pieces };
}
