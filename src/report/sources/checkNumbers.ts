import type { Block } from '../document/index.js';
import { LIMITS } from './limits.js';
import { tooLarge } from './refusals.js';

const NUMBER = /\d+(?:[.,]\d+)*/;

/** The words of some blocks, cell by cell. */
export function* wordsOf(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks) {
    if (block.kind !== 'table') yield block.text;
    else for (const row of block.grid.rows) for (const { text } of row) yield text;
  }
}

/** Refuses a source with so many numbers that what is read of them would fill the memory. @throws TOO_LARGE */
export function checkNumbers(words: Iterable<string>): void {
  let left = LIMITS.numbers;
  for (const text of words) {
    const numbers = new RegExp(NUMBER, 'g');
    while (left >= 0 && numbers.test(text)) left -= 1;
    if (left < 0) throw tooLarge('the source has too many numbers', 'numbers');
  }
}

/** Refuses a source of which too many figures were read. @throws TOO_LARGE */
export function checkFigures(count: number): void {
  if (count > LIMITS.figures) throw tooLarge('the source prints too many figures', 'figures');
}
