import { bug } from '../../errors/index.js';
import type { Random } from './random.js';

/** Chooses exactly so many of so many that come one after the other, each as likely as any other (Knuth, The Art of Computer Programming 3.4.2, algorithm S). */
export class Selection {
  #left: number;
  #wanted: number;

  /** @throws a bug where more are wanted than come. */
  constructor(readonly random: Random, total: number, wanted: number) {
    if (wanted < 0 || wanted > total) throw bug(`${wanted} of ${total} cannot be chosen`);
    this.#left = total;
    this.#wanted = wanted;
  }

  /** Is the next one chosen? Nothing is after the last. */
  next(): boolean {
    if (this.#wanted === 0 || this.random.below(this.#left) >= this.#wanted) {
      this.#left -= 1;
      return false;
    }
    this.#left -= 1;
    this.#wanted -= 1;
    return true;
  }
}
