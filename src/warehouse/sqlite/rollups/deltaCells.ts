/** One cell: the values that it is found by, and what its sums change by. */
export interface DeltaCell {
  readonly key: readonly number[];
  readonly sums: number[];
}

interface Branch extends Map<number, Branch | DeltaCell> {}

/** Two values below this are one exact number together. */
const RADIX = 2 ** 26;

function isCell(found: Branch | DeltaCell | undefined): found is DeltaCell {
  return found !== undefined && !(found instanceof Map);
}

/** Changes of sums by cell: a tree of maps, one step for two values of the key, so that adding a row makes no text. */
export class DeltaCells {
  readonly #cells: DeltaCell[] = [];
  readonly #root: Branch = new Map();

  /** The cells touched so far. */
  get cells(): readonly DeltaCell[] {
    return this.#cells;
  }

  /** Adds sums to a cell, times `sign`. Values of the key are whole, from 0, below 2^26 (a day key may stand first). */
  add(key: readonly number[], sums: readonly number[], sign: 1 | -1): void {
    const cell = this.#at(key, sums.length);
    for (let index = 0; index < sums.length; index += 1) cell.sums[index] = (cell.sums[index] ?? 0) + sign * (sums[index] ?? 0);
  }

  #at(key: readonly number[], width: number): DeltaCell {
    let branch = this.#root;
    const last = key.length - 1;
    for (let index = 0; ; index += 2) {
      const step = (key[index] ?? 0) * RADIX + (key[index + 1] ?? 0);
      const found = branch.get(step);
      if (index + 1 >= last) {
        if (isCell(found)) return found;
        const cell: DeltaCell = { key: [...key], sums: Array.from({ length: width }, () => 0) };
        branch.set(step, cell);
        this.#cells.push(cell);
        return cell;
      }
      if (found instanceof Map) branch = found;
      else {
        const next: Branch = new Map();
        branch.set(step, next);
        branch = next;
      }
    }
  }
}
