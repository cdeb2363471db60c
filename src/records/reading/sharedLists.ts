interface Branch extends Map<string, Branch | readonly string[]> {}

/** Lists kept at most; then they are forgotten and kept anew. */
const MOST_LISTS = 65_536;

function isList(found: Branch | readonly string[] | undefined): found is readonly string[] {
  return Array.isArray(found);
}

/** Keeps lists of words that come again and again, so that equal lists are one and the same object. */
export class SharedLists {
  #root: Branch = new Map();
  #count = 0;

  /** The kept list of these words. Lists of one `SharedLists` are all of the same length, 1 at least. */
  of(words: readonly string[]): readonly string[] {
    let branch = this.#root;
    const last = words.length - 1;
    for (let index = 0; index < last; index += 1) {
      const word = words[index] ?? '';
      const found = branch.get(word);
      const next: Branch = found instanceof Map ? found : new Map();
      if (next !== found) branch.set(word, next);
      branch = next;
    }
    const found = branch.get(words[last] ?? '');
    return isList(found) ? found : this.#keep(branch, words);
  }

  #keep(branch: Branch, words: readonly string[]): readonly string[] {
    const kept = [...words];
    branch.set(words.at(-1) ?? '', kept);
    this.#count += 1;
    if (this.#count >= MOST_LISTS) {
      this.#root = new Map();
      this.#count = 0;
    }
    return kept;
  }
}
