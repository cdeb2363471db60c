/** Lists known by themselves at most; then they are forgotten, and known anew by what they hold. */
const MOST_LISTS = 65_536;

/** Numbers the combinations of some levels, from 0: rows have few of them. */
export class LevelGroups {
  readonly #groups: (readonly number[])[] = [];
  readonly #numbers = new Map<string, number>();
  /** By the list itself: whoever gives the same list again has its number at once. */
  readonly #known = new Map<readonly number[], number>();

  /** Where the levels stand in the lists that are given. */
  constructor(readonly positions: readonly number[]) {}

  /** The number of the combination that a list of keys has. */
  numberOf(keys: readonly number[]): number {
    return this.#known.get(keys) ?? this.#learn(keys);
  }

  /** The keys of the levels, by the number of their combination. */
  levelsOf(group: number): readonly number[] {
    return this.#groups[group] ?? [];
  }

  #learn(keys: readonly number[]): number {
    const levels = this.positions.map((position) => keys[position] ?? 0);
    const name = levels.join(',');
    const number = this.#numbers.get(name) ?? this.#groups.push(levels) - 1;
    this.#numbers.set(name, number);
    if (this.#known.size >= MOST_LISTS) this.#known.clear();
    this.#known.set(keys, number);
    return number;
  }
}
