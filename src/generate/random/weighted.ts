import type { Random } from './random.js';

/** Draws among things of different weight. */
export class Weighted<T> {
  readonly #ends: readonly number[];
  readonly #total: number;

  /** Weights are positive whole numbers; there is at least one thing. */
  constructor(readonly things: readonly [T, ...T[]], weightOf: (thing: T) => number) {
    let total = 0;
    this.#ends = things.map((thing) => (total += weightOf(thing)));
    this.#total = total;
  }

  draw(random: Random): T {
    const at = random.below(this.#total);
    return this.things[this.#ends.findIndex((end) => at < end)] ?? this.things[0];
  }
}
