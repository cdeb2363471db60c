/** What the sums of a cell change by. */
export interface DeltaCell {
  readonly date: number;
  readonly group: number;
  readonly rows: number;
  readonly sums: readonly number[];
}

/** Cells that there is room for at first; room is doubled where it ends. */
const FIRST_ROOM = 1024;
/** Where the sums of a cell begin, behind its date, its group and its number of rows. */
const SUMS = 3;

/** Spreads two numbers over all 32 bits. */
function hashOf(date: number, group: number): number {
  let hash = Math.imul(date, 0x9e3779b1) ^ Math.imul(group, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 16), 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}

/** Changes of sums by cell, which a date and the number of a group find: one table of numbers, so that adding a row allocates nothing. */
export class DeltaCells {
  readonly #width: number;
  #size = 0;
  #room = FIRST_ROOM;
  /** Where a cell lies, by the hash of what finds it, from 1; 0 where none is. Twice as many as there is room for. */
  #slots = new Int32Array(FIRST_ROOM * 2);
  #table: Float64Array;

  /** `sums`: how many a cell has, the number of its rows apart. */
  constructor(sums: number) {
    this.#width = SUMS + sums;
    this.#table = new Float64Array(FIRST_ROOM * this.#width);
  }

  /** The number of cells touched so far. */
  get size(): number {
    return this.#size;
  }

  /** Adds rows to a cell, and sums times `sign`. Dates and groups are whole numbers below 2^31. */
  add(date: number, group: number, rows: number, sums: readonly number[], sign: 1 | -1): void {
    const at = this.#find(date, group) * this.#width;
    const table = this.#table;
    table[at + SUMS - 1] = (table[at + SUMS - 1] ?? 0) + rows;
    for (let index = 0; index < sums.length; index += 1) table[at + SUMS + index] = (table[at + SUMS + index] ?? 0) + sign * (sums[index] ?? 0);
  }

  /** Every cell, in the order in which they came. */
  *cells(): Generator<DeltaCell> {
    for (let cell = 0; cell < this.#size; cell += 1) {
      const [date = 0, group = 0, rows = 0, ...sums] = this.#table.subarray(cell * this.#width, (cell + 1) * this.#width);
      yield { date, group, rows, sums };
    }
  }

  #find(date: number, group: number): number {
    const [slots, table, width] = [this.#slots, this.#table, this.#width];
    const mask = slots.length - 1;
    for (let slot = hashOf(date, group) & mask; ; slot = (slot + 1) & mask) {
      const cell = (slots[slot] ?? 0) - 1;
      if (cell === -1) return this.#begin(date, group, slot);
      if (table[cell * width] === date && table[cell * width + 1] === group) return cell;
    }
  }

  #begin(date: number, group: number, slot: number): number {
    const cell = this.#size;
    this.#table[cell * this.#width] = date;
    this.#table[cell * this.#width + 1] = group;
    this.#size += 1;
    this.#slots[slot] = this.#size;
    if (this.#size === this.#room) this.#grow();
    return cell;
  }

  #grow(): void {
    this.#room *= 2;
    const table = new Float64Array(this.#room * this.#width);
    table.set(this.#table);
    this.#table = table;
    this.#slots = new Int32Array(this.#room * 2);
    const mask = this.#slots.length - 1;
    for (let cell = 0; cell < this.#size; cell += 1) {
      let slot = hashOf(table[cell * this.#width] ?? 0, table[cell * this.#width + 1] ?? 0) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = cell + 1;
    }
  }
}
