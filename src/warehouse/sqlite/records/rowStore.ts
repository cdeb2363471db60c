import type { Statement } from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { bug } from '../../../errors/index.js';
import type { Connection } from '../connection.js';
import type { Stored } from '../insert.js';
import type { RollupChanges } from '../rollups/maintainRollups.js';
import type { EncodedRow } from './encodeRow.js';
import { outcomeOf, type Outcome } from './outcome.js';
import { rolledUp, type RecordColumns } from './recordColumns.js';
import { placedText, storedText, type StoredRecord } from './recordText.js';
import type { MemberPaths } from './memberPaths.js';

/** Rows that one statement stores. */
const GROUP = 32;

/** Keeps a row that is set aside in the quarantine, by its place among the rows given; gives the key of the line. */
type SetAside = (row: EncodedRow, index: number) => number;

/** A statement for a number of rows, with the list of their values, which is used again for the next. */
interface Insertion {
  readonly statement: Statement<[readonly Stored[]]>;
  readonly values: Stored[];
}

/** Stores the rows of one batch: new records at once, others against what is there. */
export class RowStore {
  readonly #connection: Connection;
  readonly #columns: RecordColumns;
  readonly #batchKey: number;
  readonly #rollups: RollupChanges;
  /** By the number of rows that it stores, from 1. */
  readonly #insertions = new Map<number, Insertion>();
  /** The records stored after a key. */
  readonly #since: Statement<[number], string>;
  readonly #find: Statement<[string], StoredRecord>;
  readonly #setAside: Statement<[number, number]>;
  readonly #remove: Statement<[number]>;
  readonly #hash = createHash('sha256');
  readonly #keepEarlier: Statement<[readonly Stored[]]>;
  readonly #advance: Statement<[string]>;
  readonly #sequence: Statement<[string], number>;
  /** The last key given before the rows at hand. */
  #last: number;

  constructor(connection: Connection, columns: RecordColumns, batchKey: number, rollups: RollupChanges) {
    this.#connection = connection;
    this.#columns = columns;
    this.#batchKey = batchKey;
    this.#rollups = rollups;
    const { table, earlier } = columns;
    const names = columns.names.join(', ');
    this.#since = connection.prepare<[number], string>(`select record_id from "${table}" where key > ?`).pluck();
    this.#find = connection.prepare<[string], StoredRecord>(`select key, ${names} from "${table}" where record_id = ?`).raw();
    this.#setAside = connection.prepare(`insert into "${earlier}" (key, ${names}, replaced_by) select key, ${names}, ? from "${table}" where key = ?`);
    this.#remove = connection.prepare(`delete from "${table}" where key = ?`);
    this.#keepEarlier = connection.prepare(`insert into "${earlier}" (key, ${names}, replaced_by, quarantine_key) values (?, ${columns.names.map(() => '?').join(', ')}, ?, ?)`);
    this.#advance = connection.prepare('update sqlite_sequence set seq = seq + 1 where name = ?');
    this.#sequence = connection.prepare<[string], number>('select seq from sqlite_sequence where name = ?').pluck();
    this.#last = this.#maximum();
  }

  /** SHA-256 of the rows stored, in the order of their keys. */
  digest(): string {
    return this.#hash.digest('hex');
  }

  /** Stores rows in order; what became of each. */
  store(rows: readonly EncodedRow[], members: MemberPaths, setAside: SetAside): Outcome[] {
    const outcomes: Outcome[] = [];
    for (let from = 0; from < rows.length; from += GROUP) for (const outcome of this.#group(rows.slice(from, from + GROUP), members, (row, index) => setAside(row, from + index))) outcomes.push(outcome);
    return outcomes;
  }

  #group(rows: readonly EncodedRow[], members: MemberPaths, setAside: SetAside): Outcome[] {
    const { statement, values } = this.#filled(rows);
    const stored = statement.run(values).changes;
    const added = stored === rows.length ? null : new Set(this.#since.all(this.#last));
    const isNew = rows.map(({ row }) => added === null || added.delete(row.id));
    let placed = '';
    rows.forEach(({ row: { day, sums, file, line }, text, keys }, index) => {
      if (isNew[index] !== true) return;
      placed += placedText(text, file, line);
      this.#rollups.change(day, keys, sums, 1);
    });
    this.#hash.update(placed);
    if (added === null) {
      this.#last += stored;
      return rows.map(() => 'LOADED');
    }
    const outcomes = rows.map((row, index): Outcome => (isNew[index] === true ? 'LOADED' : this.#known(row, members, () => setAside(row, index))));
    this.#last = this.#maximum();
    return outcomes;
  }

  /** The statement that stores so many rows, with their values. */
  #filled(rows: readonly EncodedRow[]): Insertion {
    const insertion = this.#insertions.get(rows.length) ?? this.#prepare(rows.length);
    const { values } = insertion;
    let at = 0;
    for (const { row: { id, day, state, file, line, sums }, keys } of rows) {
      values[at++] = this.#batchKey;
      values[at++] = id;
      values[at++] = state;
      values[at++] = file;
      values[at++] = line;
      values[at++] = day;
      for (const key of keys) values[at++] = key;
      for (const sum of sums) values[at++] = sum;
    }
    return insertion;
  }

  /** `or fail`: a statement that would have to undo its rows keeps a journal of every page that it changes. */
  #prepare(rows: number): Insertion {
    const { table, names } = this.#columns;
    const marks = `(${names.map(() => '?').join(', ')})`;
    const statement = this.#connection.prepare<[readonly Stored[]]>(`insert or fail into "${table}" (${names.join(', ')}) values ${Array.from({ length: rows }, () => marks).join(', ')} on conflict (record_id) do nothing`);
    const insertion = { statement, values: Array.from<Stored>({ length: rows * names.length }).fill(null) };
    this.#insertions.set(rows, insertion);
    return insertion;
  }

  /** A row whose record is there already. */
  #known(encoded: EncodedRow, { byKey }: MemberPaths, setAside: () => number): Outcome {
    const { row: { id, day, state, file, line, sums }, text, keys } = encoded;
    const found = this.#find.get(id);
    if (found === undefined) throw bug(`record "${id}" was neither stored nor there before`);
    const [key, batch, , before = null] = found;
    const outcome = outcomeOf(storedText(found, this.#columns, byKey) === text, state, before === null ? null : Number(before));
    const { statement, values } = this.#filled([encoded]);
    if (outcome !== 'UPDATED') {
      const quarantineKey = outcome === 'TIE' ? setAside() : null;
      if (batch !== this.#batchKey) this.#keep(values, Number(batch), quarantineKey, placedText(text, file, line));
      return outcome;
    }
    this.#setAside.run(this.#batchKey, Number(key));
    this.#remove.run(Number(key));
    statement.run(values);
    const replaced = rolledUp(found.slice(1), this.#columns);
    this.#rollups.change(replaced.day, replaced.keys, replaced.sums, -1);
    this.#rollups.change(day, keys, sums, 1);
    this.#hash.update(placedText(text, file, line));
    return 'UPDATED';
  }

  /** Keeps a row that does not stand because of another batch: it counts once that batch is taken out. */
  #keep(values: readonly Stored[], other: number, quarantineKey: number | null, placed: string): void {
    this.#advance.run(this.#columns.table);
    this.#keepEarlier.run([this.#maximum(), ...values, other, quarantineKey]);
    this.#hash.update(placed);
  }

  /** The last key given. */
  #maximum(): number {
    return this.#sequence.get(this.#columns.table) ?? 0;
  }
}
