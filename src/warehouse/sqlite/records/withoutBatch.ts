import type { Statement } from 'better-sqlite3';
import { bug } from '../../../errors/index.js';
import type { Connection } from '../connection.js';
import { insertInto, type Stored } from '../insert.js';
import type { RollupChanges } from '../rollups/maintainRollups.js';
import { BatchAmends } from './batchAmends.js';
import type { Outcome } from './outcome.js';
import { rolledUp, type RecordColumns } from './recordColumns.js';
import { replay, type BroughtRow } from './replay.js';
import { sameState } from './sameState.js';

/** Where batch, record, state, file and line stand among the columns. */
const [BATCH, RECORD, STATE, FILE, LINE] = [0, 1, 2, 3, 4] as const;
/** Where what a row says begins, behind its place. */
const SAID = 5;

function broughtRow(row: readonly Stored[]): BroughtRow {
  const [key, quarantineKey, isStanding, ...values] = row;
  const state = values[STATE] ?? null;
  return {
    key: Number(key), batchKey: Number(values[BATCH]), state: state === null ? null : Number(state), text: JSON.stringify([state, ...values.slice(SAID)]), values,
    isStanding: isStanding === 1, quarantineKey: quarantineKey === null || quarantineKey === undefined ? null : Number(quarantineKey),
  };
}

/**
 * Makes records that other batches brought as well what they would be if one batch had never come: its rows go, the others
 * are taken again in the order in which they came. So do the counts and the quarantine of the other batches.
 */
export class WithoutBatch {
  readonly #connection: Connection;
  readonly #columns: RecordColumns;
  readonly #batchKey: number;
  readonly #rollups: RollupChanges;
  readonly #amends: BatchAmends;
  readonly #brought: (id: string) => BroughtRow[];
  readonly #statements = new Map<string, Statement<Stored[]>>();

  constructor(connection: Connection, columns: RecordColumns, batchKey: number, rollups: RollupChanges) {
    this.#connection = connection;
    this.#columns = columns;
    this.#batchKey = batchKey;
    this.#rollups = rollups;
    this.#amends = new BatchAmends(connection);
    const { table, earlier } = columns;
    const names = columns.names.join(', ');
    const find = connection.prepare<[string, string], readonly Stored[]>(`select key, null, 1, ${names} from "${table}" where record_id = ? union all select key, quarantine_key, 0, ${names} from "${earlier}" where record_id = ? order by 1`).raw();
    this.#brought = (id) => find.all(id, id).map(broughtRow);
  }

  /** Takes the batch's rows out of one record. What stood of it, and whether it stands as another batch brought it. */
  leave(id: string): { readonly stood: boolean; readonly restored: boolean } {
    const rows = this.#brought(id);
    const left = rows.filter(({ batchKey }) => batchKey !== this.#batchKey);
    const before = replay(rows);
    const { outcomes, standing } = replay(left);
    for (const row of left) this.#account(row, before.outcomes.get(row.key), outcomes.get(row.key));
    const stood = rows.find(({ isStanding }) => isStanding);
    if (stood === undefined) throw bug(`no row of record "${id}" stands`);
    if (stood.key !== standing?.key) this.#change(stood, standing);
    const { earlier } = this.#columns;
    this.#run(`delete from "${earlier}" where record_id = ? and batch_key = ?`, id, this.#batchKey);
    if (standing !== null) this.#run(`update "${earlier}" set replaced_by = ? where record_id = ? and replaced_by = ?`, standing.batchKey, id, this.#batchKey);
    return { stood: stood.batchKey === this.#batchKey, restored: stood.batchKey === this.#batchKey && standing !== null };
  }

  /** Writes what has become of the other batches. */
  finish(): void {
    this.#amends.store();
  }

  /** Counts a row of another batch as what it is now, and sets it aside, or no longer. */
  #account({ key, batchKey, values, quarantineKey, text }: BroughtRow, before: Outcome = 'LOADED', after: Outcome = 'LOADED'): void {
    if (before === after) return;
    this.#amends.count(batchKey, before, -1);
    this.#amends.count(batchKey, after, 1);
    if (quarantineKey !== null) this.#run('delete from quarantine where key = ?', quarantineKey);
    if (after !== 'TIE' && quarantineKey === null) return;
    const line = sameState({ id: String(values[RECORD]), file: Number(values[FILE]), line: Number(values[LINE]) }, { byteOffset: 0, raw: text });
    const kept = after === 'TIE' ? insertInto(this.#connection, 'quarantine', ['batchKey', 'file', 'line', 'byteOffset', 'raw', 'rule', 'message'])({ ...line, batchKey }) : null;
    this.#run(`update "${this.#columns.earlier}" set quarantine_key = ? where key = ?`, kept, key);
  }

  /** Another row stands, or none. */
  #change(stood: BroughtRow, standing: BroughtRow | null): void {
    const { table, earlier, names } = this.#columns;
    const list = names.join(', ');
    if (stood.batchKey !== this.#batchKey) this.#run(`insert into "${earlier}" (key, ${list}, replaced_by) select key, ${list}, ? from "${table}" where key = ?`, standing?.batchKey ?? 0, stood.key);
    this.#run(`delete from "${table}" where key = ?`, stood.key);
    this.#roll(stood, -1);
    if (standing === null) return;
    this.#run(`insert into "${table}" (key, ${list}) select key, ${list} from "${earlier}" where key = ?`, standing.key);
    this.#run(`delete from "${earlier}" where key = ?`, standing.key);
    this.#roll(standing, 1);
  }

  #roll({ values }: BroughtRow, sign: 1 | -1): void {
    const { day, keys, sums } = rolledUp(values, this.#columns);
    this.#rollups.change(day, keys, sums, sign);
  }

  #run(text: string, ...values: readonly Stored[]): void {
    const statement = this.#statements.get(text) ?? this.#connection.prepare<Stored[]>(text);
    this.#statements.set(text, statement);
    statement.run(...values);
  }
}
