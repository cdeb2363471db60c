import { directionAtFront, halfWidth, type Direction } from '../printed/index.js';
import { DIRECTION_AT_END } from './words.js';

const SIGN_AT_END = /[↑↓▲▼+−-]\s*$/;
/** Nouns of growth take a sign: 增速-3% is a fall. */
const GROWTH_AT_END = /(?:增幅|升幅|涨幅|增速)(?:为|达到|达|是|约)*\s*[::]?\s*$/;

/** Every direction that the word, the arrow and the sign before a number say, the word first: one, unless they contradict each other. */
export function directionsSaid(before: string): Direction[] {
  const signs: Direction[] = [];
  let words = halfWidth(before);
  for (let sign = SIGN_AT_END.exec(words); sign !== null; sign = SIGN_AT_END.exec(words)) {
    const { direction } = directionAtFront(sign[0].trim());
    words = words.slice(0, sign.index);
    if (direction !== null) signs.unshift(direction);
  }
  const word = signs.length > 0 && GROWTH_AT_END.test(words) ? null : (DIRECTION_AT_END.find(([pattern]) => pattern.test(words))?.[1] ?? null);
  return [...new Set(word === null ? signs : [word, ...signs])];
}
