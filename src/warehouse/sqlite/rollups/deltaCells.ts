/** Cells that there is room for at first; room is doubled where it ends. */
const FIRST_ROOM = 1024;

/** Spreads the values of a key over all 32 bits. */
function hashOf(key: readonly number[]): number {
  let hash = 0;
  for (let index = 0; index < key.length; index += 1) hash = Math.imul(((hash << 5) | (hash >>> 27)) ^ (key[index] ?? 0), 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

function isAt(keys: Int32Array, at: number, key: readonly number[]): boolean {
  for (let index = 0; index < key.length; index += 1) if (keys[at + index] !== key[index]) return false;
  return true;
}

/** Changes of sums by cell: a table of whole numbers, so that adding a row allocates nothing. */
export class DeltaCells {
  #size = 0;
  #room = FIRST_ROOM;
  /** Where a cell is found by the hash of its key, from 1; 0 where none is. Twice as many as there is room for. */
  #slots = new Int32Array(FIRST_ROOM * 2);
  #keys: Int32Array;
  #sums: Float64Array;

  /** A cell is found by so many values, and has so many sums. */
  constructor(readonly keyWidth: number, readonly sumWidth: number) {
    this.#keys = new Int32Array(FIRST_ROOM * keyWidth);
    this.#sums = new Float64Array(FIRST_ROOM * sumWidth);
  }

  /** The number of cells touched so far. */
  get size(): number {
    return this.#size;
  }

  /** Adds sums to a cell, times `sign`. Values of the key are whole, from 0, below 2^31. */
  add(key: readonly number[], sums: readonly number[], sign: 1 | -1): void {
    const at = this.#cellOf(key) * this.sumWidth;
    const kept = this.#sums;
    for (let index = 0; index < sums.length; index += 1) kept[at + index] = (kept[at + index] ?? 0) + sign * (sums[index] ?? 0);
  }

  /** Every cell in the order in which they came, as lists of its own. */
  *cells(): Generator<{ readonly key: readonly number[]; readonly sums: readonly number[] }> {
    for (let cell = 0; cell < this.#size; cell += 1) {
      yield {
        key: [...this.#keys.subarray(cell * this.keyWidth, (cell + 1) * this.keyWidth)],
        sums: [...this.#sums.subarray(cell * this.sumWidth, (cell + 1) * this.sumWidth)],
      };
    }
  }

  #cellOf(key: readonly number[]): number {
    const [slots, keys] = [this.#slots, this.#keys];
    const mask = slots.length - 1;
    for (let slot = hashOf(key) & mask; ; slot = (slot + 1) & mask) {
      const cell = (slots[slot] ?? 0) - 1;
      if (cell === -1) return this.#add(key, slot);
      if (isAt(keys, cell * key.length, key)) return cell;
    }
  }

  #add(key: readonly number[], slot: number): number {
    const cell = this.#size;
    this.#size += 1;
    this.#keys.set(key, cell * this.keyWidth);
    this.#slots[slot] = this.#size;
    if (this.#size === this.#room) this.#grow();
    return cell;
  }

  #grow(): void {
    this.#room *= 2;
    const [keys, sums] = [this.#keys, this.#sums];
    this.#keys = new Int32Array(this.#room * this.keyWidth);
    this.#keys.set(keys);
    this.#sums = new Float64Array(this.#room * this.sumWidth);
    this.#sums.set(sums);
    this.#slots = new Int32Array(this.#room * 2);
    const mask = this.#slots.length - 1;
    let cell = 0;
    for (const { key } of this.cells()) {
      let slot = hashOf(key) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      cell += 1;
      this.#slots[slot] = cell;
    }
  }
}
