import type { Passage } from './document.js';
import { NO_SPOT, passageAt, type Spot } from './cut.js';

/** The text of a source that has no characters of its own, written down as it is read. */
export class Transcript {
  readonly #written: string[] = [];
  #length = 0;

  /** How many characters were written. */
  get length(): number {
    return this.#length;
  }

  /** Writes some words and tells where they stand. */
  write(words: string, spot: Spot = NO_SPOT): Passage {
    const start = this.#length;
    this.skip(words);
    return passageAt(words, start, spot);
  }

  /** Writes what only parts one passage from the next. */
  skip(between: string): void {
    this.#written.push(between);
    this.#length += between.length;
  }

  get text(): string {
    return this.#written.join('');
  }
}
