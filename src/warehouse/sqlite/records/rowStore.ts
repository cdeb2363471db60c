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

/** Stores the rows of one batch: new records at once, others against what is there. */
export class RowStore {
  readonly #connection: Connection;
  readonly #columns: RecordColumns;
  readonly #batchKey: number;
  readonly #rollups: RollupChanges;
  readonly #many: (values: readonly Stored[]) => number;
  readonly #one: (values: readonly Stored[]) => number;
  readonly #find: Statement<[string], StoredRecord>;
  readonly #setAside: Statement<[number, number]>;
  readonly #remove: Statement<[number]>;
  readonly #hash = createHash('sha256');
  readonly #values: Stored[];
  /** The greatest key so far. */
  #last: number;

  constructor(connection: Connection, columns: RecordColumns, batchKey: number, rollups: RollupChanges) {
    this.#connection = connection;
    this.#columns = columns;
    this.#batchKey = batchKey;
    this.#rollups = rollups;
    const insertion = (rows: number): ((values: readonly Stored[]) => number) => {
      const marks = `(${columns.names.map(() => '?').join(', ')})`;
      const statement = connection.prepare<[readonly Stored[]]>(`insert into "${columns.table}" (${columns.names.join(', ')}) values ${Array.from({ length: rows }, () => marks).join(', ')} on conflict (record_id) do nothing`);
      return (values) => statement.run(values).changes;
    };
    this.#many = insertion(GROUP);
    this.#one = insertion(1);
    this.#values = Array.from<Stored>({ length: GROUP * columns.names.length }).fill(null);
    const { table, earlier } = columns;
    const names = columns.names.join(', ');
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
    const stored = rows.length === GROUP ? this.#many(this.#together(rows)) : rows.reduce((count, { values }) => count + this.#one(values), 0);
    if (stored === rows.length) {
      this.#hash.update(rows.map(({ text, file, line }) => placedText(text, file, line)).join(''));
      this.#last += stored;
      for (const { values } of rows) this.#rollups.change(values, DAY, 1);
      return rows.map(() => 'LOADED');
    }
    const added = new Set(this.#connection.prepare<[number], string>(`select record_id from "${this.#columns.table}" where key > ?`).pluck().all(this.#last));
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

  /** The values of a whole group, in one list that is used again. */
  #together(rows: readonly EncodedRow[]): readonly Stored[] {
    let at = 0;
    for (const { values } of rows) for (const value of values) this.#values[at++] = value;
    return this.#values;
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
    this.#one(row.values);
    this.#rollups.change(found, DAY + 1, -1);
    this.#rollups.change(row.values, DAY, 1);
    this.#hash.update(placedText(row.text, row.file, row.line));
    return 'UPDATED';
  }

  #maximum(): number {
    return this.#connection.prepare<[string], number>('select seq from sqlite_sequence where name = ?').pluck().get(this.#columns.table) ?? 0;
  }
}
