import { bug } from '../../errors/index.js';
import type { Random } from './random.js';

/** Whole numbers between two ends that come one after the other and add up to exactly a given sum; small ones are commoner. */
export class ExactSum {
  #left: number;
  #sum: number;

  /** @throws a bug where no such numbers add up to the sum. */
  constructor(readonly random: Random, count: number, sum: number, readonly least: number, readonly most: number) {
    if (sum < count * least || sum > count * most) throw bug(`${count} numbers from ${least} to ${most} cannot add up to ${sum}`);
    this.#left = count;
    this.#sum = sum;
  }

  /** The next number: drawn around what is left for each, and kept where the others can still make up the sum. */
  next(): number {
    const { least, most } = this;
    const others = this.#left - 1;
    const mean = this.#left === 0 ? least : this.#sum / this.#left;
    const drawn = least + Math.round(-Math.log(1 - this.random.fraction()) * (mean - least));
    const value = Math.max(least, this.#sum - others * most, Math.min(drawn, most, this.#sum - others * least));
    this.#left = others;
    this.#sum -= value;
    return value;
  }
}
