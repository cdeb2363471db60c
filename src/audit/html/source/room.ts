/** Characters of a source that a page shows at most, a cell counted as some of them; and as many again of what findings speak of. */
const MOST_SHOWN = 150_000;
/** What a table takes of it at most, so that there is room for what follows. */
export const MOST_OF_A_TABLE = 75_000;

/** How much of a source fits on a page: what comes first, and beyond it what findings speak of. */
export class Room {
  #first = MOST_SHOWN;
  #found = MOST_SHOWN;

  /** Whether something of a size is still shown. What comes first ends where the first thing does not fit. */
  takes(size: number, isFound: boolean): boolean {
    if (this.#first >= size) {
      this.#first -= size;
      return true;
    }
    this.#first = 0;
    if (!isFound || this.#found < size) return false;
    this.#found -= size;
    return true;
  }
}
