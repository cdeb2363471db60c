import { dimensionsOf, factNamed, type Catalogue } from '../../../model/index.js';
import type { Connection } from '../connection.js';
import type { Stored } from '../insert.js';
import { summedColumns } from '../tables.js';
import { DeltaCells } from './deltaCells.js';
import { firstDay } from './firstDay.js';
import { rollupSources, type RollupColumns } from './rollupColumns.js';

interface Kept {
  readonly own: RollupColumns;
  readonly from: Kept | null;
  /** Where the levels of its key stand behind the date: in the row, or in the key of what it is summed from. */
  readonly positions: readonly number[];
  /** The key of the row at hand, used again for the next. */
  readonly key: number[];
  cells: DeltaCells;
}

/** Cells of one rollup kept in memory before they are written: some tens of megabytes. */
const MOST_CELLS = 250_000;

function wholeAt(values: readonly Stored[], at: number): number {
  const value = values[at];
  return typeof value === 'number' ? value : Number(value);
}

/**
 * Keeps the rollups of a fact right while its rows change. To be used inside the transaction that changes the rows:
 * tell it every row that comes and every row that goes, then `store()` once before the transaction ends.
 */
export class RollupChanges {
  readonly #kept: readonly Kept[];
  readonly #levels: number;
  readonly #width: number;
  /** Those that are summed from the rows themselves. */
  readonly #summed: readonly Kept[];
  /** What the row at hand adds, used again for the next. */
  readonly #sums: number[] = [1];
  #removed = false;

  constructor(private readonly connection: Connection, catalogue: Catalogue, fact: string) {
    const all = dimensionsOf(catalogue, factNamed(catalogue, fact)).flatMap(({ levels }) => levels.map(({ name }) => name));
    this.#levels = all.length;
    this.#width = summedColumns(factNamed(catalogue, fact)).length;
    const kept: Kept[] = [];
    for (const { own, from } of rollupSources(catalogue, fact)) {
      const source = kept.find((each) => each.own === from) ?? null;
      kept.push({ own, from: source, positions: own.levels.map((level) => (source === null ? all : source.own.levels).indexOf(level) + 1), key: [], cells: new DeltaCells(own.keys.length, own.sums.length) });
    }
    this.#kept = kept;
    this.#summed = kept.filter(({ from }) => from === null);
  }

  /**
   * A row came (1) or went (-1); a changed row goes as it was and comes as it is. From index `from` on, `values` holds
   * the day key, the key of every level of the fact's dimensions, and every summed column, in order.
   */
  change(values: readonly Stored[], from: number, sign: 1 | -1): void {
    if (sign < 0) this.#removed = true;
    const [sums, first] = [this.#sums, from + 1 + this.#levels];
    for (let index = 0; index < this.#width; index += 1) sums[index + 1] = wholeAt(values, first + index);
    const day = wholeAt(values, from);
    for (const { own, positions, key, cells } of this.#summed) {
      key[0] = firstDay(day, own.date);
      for (let index = 0; index < positions.length; index += 1) key[index + 1] = wholeAt(values, from + (positions[index] ?? 0));
      cells.add(key, sums, sign);
      if (cells.size >= MOST_CELLS) this.store();
    }
  }

  /** Writes what has changed. */
  store(): void {
    for (const each of this.#kept) {
      if (each.from !== null) for (const { key, sums } of each.from.cells.cells()) each.cells.add([firstDay(key[0] ?? 0, each.own.date), ...each.positions.map((position) => key[position] ?? 0)], sums, 1);
      this.#write(each);
    }
    for (const each of this.#kept) each.cells = new DeltaCells(each.own.keys.length, each.own.sums.length);
    this.#removed = false;
  }

  #write({ own: { table, keys, sums }, cells }: Kept): void {
    const upsert = this.connection.prepare<[readonly number[]]>(
      `insert into ${table} (${[...keys, ...sums].join(', ')}) values (${[...keys, ...sums].map(() => '?').join(', ')}) on conflict (${keys.join(', ')}) do update set ${sums.map((sum) => `${sum} = ${sum} + excluded.${sum}`).join(', ')}`,
    );
    for (const { key, sums: changes } of cells.cells()) upsert.run([...key, ...changes]);
    if (this.#removed) this.connection.exec(`delete from ${table} where ${sums[0]} = 0`);
  }
}

/** What keeps the rollups of a fact right in a transaction. */
export function maintainRollups(connection: Connection, catalogue: Catalogue, fact: string): RollupChanges {
  return new RollupChanges(connection, catalogue, fact);
}
