import type { Statement } from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { bug } from '../../../errors/index.js';
import type { Connection } from '../connection.js';
import type { Stored } from '../insert.js';
import type { RollupChanges } from '../rollups/maintainRollups.js';
import type { EncodedRow } from './encodeRow.js';
import { DAY, type RecordColumns } from './recordColumns.js';
import { placedText, storedText, type StoredRecord } from './recordText.js';
import type { MemberPaths } from './memberPaths.js';

/** Rows that one statement stores. */
const GROUP = 32;

/** What became of a row; `TIE` where another row of the same record and state says something else. */
export type Outcome = 'LOADED' | 'UPDATED' | 'DUPLICATE' | 'TIE';

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
  /** The greatest key so far. */
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
    this.#last = this.#maximum();
  }

  /** SHA-256 of the rows stored, in the order of their keys. */
  digest(): string {
    return this.#hash.digest('hex');
  }

  /** Stores rows in order; what became of each. */
  store(rows: readonly EncodedRow[], members: MemberPaths): Outcome[] {
    const outcomes: Outcome[] = [];
    for (let from = 0; from < rows.length; from += GROUP) for (const outcome of this.#group(rows.slice(from, from + GROUP), members)) outcomes.push(outcome);
    return outcomes;
  }

  #group(rows: readonly EncodedRow[], members: MemberPaths): Outcome[] {
    const stored = this.#insert(rows);
    if (stored === rows.length) {
      this.#hash.update(rows.map(({ text, file, line }) => placedText(text, file, line)).join(''));
      this.#last += stored;
      for (const { values } of rows) this.#rollups.change(values, DAY, 1);
      return rows.map(() => 'LOADED');
    }
    const added = new Set(this.#since.all(this.#last));
    const first = rows.map((row) => added.delete(row.id));
    rows.forEach((row, index) => {
      if (first[index] !== true) return;
      this.#hash.update(placedText(row.text, row.file, row.line));
      this.#rollups.change(row.values, DAY, 1);
    });
    const outcomes = rows.map((row, index): Outcome => (first[index] === true ? 'LOADED' : this.#known(row, members)));
    this.#last = this.#maximum();
    return outcomes;
  }

  /** Stores those rows whose records are not there yet, by one statement; gives their number. */
  #insert(rows: readonly EncodedRow[]): number {
    const insertion = this.#insertions.get(rows.length) ?? this.#prepare(rows.length);
    let at = 0;
    for (const { values } of rows) for (let index = 0; index < values.length; index += 1) insertion.values[at++] = values[index] ?? null;
    return insertion.statement.run(insertion.values).changes;
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
  #known(row: EncodedRow, { byKey }: MemberPaths): Outcome {
    const found = this.#find.get(row.id);
    if (found === undefined) throw bug(`record "${row.id}" was neither stored nor there before`);
    if (storedText(found, this.#columns, byKey) === row.text) return 'DUPLICATE';
    const before = found[3] ?? null;
    if (row.state !== null && before !== null && row.state === before) return 'TIE';
    if (row.state !== null && before !== null && row.state < Number(before)) return 'DUPLICATE';
    const key = Number(found[0]);
    this.#setAside.run(this.#batchKey, key);
    this.#remove.run(key);
    this.#insert([row]);
    this.#rollups.change(found, DAY + 1, -1);
    this.#rollups.change(row.values, DAY, 1);
    this.#hash.update(placedText(row.text, row.file, row.line));
    return 'UPDATED';
  }

  #maximum(): number {
    return this.#connection.prepare<[string], number>('select seq from sqlite_sequence where name = ?').pluck().get(this.#columns.table) ?? 0;
  }
}
