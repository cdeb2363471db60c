import { dimensionsOf, factNamed, type Catalogue } from '../../../model/index.js';
import type { Connection } from '../connection.js';
import { DeltaCells } from './deltaCells.js';
import { firstDay } from './firstDay.js';
import { LevelGroups } from './levelGroups.js';
import { rollupSources, type RollupColumns } from './rollupColumns.js';

interface Kept {
  readonly own: RollupColumns;
  readonly from: Kept | null;
  /** Where its levels stand among those of what it is summed from: another rollup, or the fact. */
  readonly positions: readonly number[];
  groups: LevelGroups;
  cells: DeltaCells;
}

/** Cells of one rollup kept in memory before they are written: some tens of megabytes. */
const MOST_CELLS = 250_000;

/**
 * Keeps the rollups of a fact right while its rows change. To be used inside the transaction that changes the rows:
 * tell it every row that comes and every row that goes, then `store()` once before the transaction ends.
 */
export class RollupChanges {
  readonly #kept: readonly Kept[];
  /** Those that are summed from the rows themselves. */
  readonly #summed: readonly Kept[];
  #removed = false;

  /** `mostCells`: the cells of a rollup that are kept in memory; where there are as many, what has changed so far is written. */
  constructor(private readonly connection: Connection, catalogue: Catalogue, fact: string, private readonly mostCells: number) {
    const all = dimensionsOf(catalogue, factNamed(catalogue, fact)).flatMap(({ levels }) => levels.map(({ name }) => name));
    const kept: Kept[] = [];
    for (const { own, from } of rollupSources(catalogue, fact)) {
      const source = kept.find((each) => each.own === from) ?? null;
      const positions = own.levels.map((level) => (source === null ? all : source.own.levels).indexOf(level));
      kept.push({ own, from: source, positions, groups: new LevelGroups(positions), cells: new DeltaCells(own.sums.length - 1) });
    }
    this.#kept = kept;
    this.#summed = kept.filter(({ from }) => from === null);
  }

  /**
   * A row came (1) or went (-1); a changed row goes as it was and comes as it is. `keys`: the key of every level of the
   * fact's dimensions; a list that is given again is known at once. `sums`: every summed column.
   */
  change(day: number, keys: readonly number[], sums: readonly number[], sign: 1 | -1): void {
    if (sign < 0) this.#removed = true;
    let isFull = false;
    for (const { own, groups, cells } of this.#summed) {
      cells.add(firstDay(day, own.date), groups.numberOf(keys), sign, sums, sign);
      isFull ||= cells.size >= this.mostCells;
    }
    if (isFull) this.store();
  }

  /** Writes what has changed. */
  store(): void {
    for (const each of this.#kept) {
      if (each.from !== null) for (const { date, group, rows, sums } of each.from.cells.cells()) each.cells.add(firstDay(date, each.own.date), each.groups.numberOf(each.from.groups.levelsOf(group)), rows, sums, 1);
      this.#write(each);
    }
    for (const each of this.#kept) {
      each.groups = new LevelGroups(each.positions);
      each.cells = new DeltaCells(each.own.sums.length - 1);
    }
    this.#removed = false;
  }

  #write({ own: { table, keys, sums: columns }, groups, cells }: Kept): void {
    const upsert = this.connection.prepare<[readonly number[]]>(
      `insert into ${table} (${[...keys, ...columns].join(', ')}) values (${[...keys, ...columns].map(() => '?').join(', ')}) on conflict (${keys.join(', ')}) do update set ${columns.map((sum) => `${sum} = ${sum} + excluded.${sum}`).join(', ')}`,
    );
    for (const { date, group, rows, sums } of cells.cells()) upsert.run([date, ...groups.levelsOf(group), rows, ...sums]);
    if (this.#removed) this.connection.exec(`delete from ${table} where ${columns[0]} = 0`);
  }
}

/** What keeps the rollups of a fact right in a transaction, by writing now and then what has changed. */
export function maintainRollups(connection: Connection, catalogue: Catalogue, fact: string, mostCells = MOST_CELLS): RollupChanges {
  return new RollupChanges(connection, catalogue, fact, mostCells);
}
