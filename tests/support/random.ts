/** Numbers that look random and are the same for the same seed (Marsaglia's xorshift32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = (seed * 2_654_435_761) >>> 0 || 1;
  }

  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number {
    let state = this.#state;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    this.#state = state >>> 0;
    return from + (this.#state % (to - from + 1));
  }

  /** True in `share` of a hundred cases. */
  percent(share: number): boolean {
    return this.whole(1, 100) <= share;
  }

  /** One of them; none only of an empty list. */
  pick<T>(choices: readonly T[]): T {
    const choice = choices[this.whole(0, choices.length - 1)];
    if (choice === undefined) throw new RangeError('nothing to pick from');
    return choice;
  }
}
