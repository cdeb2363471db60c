import { factNamed, type Catalogue } from '../../../model/index.js';
import type { LoadedBatch, UnloadReceipt } from '../../recorded.js';
import type { Connection } from '../connection.js';
import type { Stored } from '../insert.js';
import { raiseVersion } from '../loadEdition.js';
import { maintainRollups } from '../rollups/maintainRollups.js';
import { batchNamed } from './readBatches.js';
import { recordColumns, rolledUp, type RecordColumns } from './recordColumns.js';

/** Rows that are read at once. */
const AT_ONCE = 5000;

/** The rows of a batch, key first, in the order of their keys; between them the connection is free for other statements. */
function* rowsOf(connection: Connection, { table, names }: RecordColumns, batchKey: number): Generator<readonly Stored[]> {
  const next = connection.prepare<[number, number, number], readonly Stored[]>(`select key, ${names.join(', ')} from "${table}" where batch_key = ? and key > ? order by key limit ?`).raw();
  for (let after = 0; ;) {
    const rows = next.all(batchKey, after, AT_ONCE);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined) return;
    after = Number(last[0]);
  }
}

/** Takes a batch out again; records that other batches brought as well go back to the latest state that those brought. */
export function unloadBatch(connection: Connection, catalogue: Catalogue, named: Pick<LoadedBatch, 'fact' | 'id'>): UnloadReceipt {
  const columns = recordColumns(catalogue, factNamed(catalogue, named.fact));
  const { table, earlier, names } = columns;
  return connection.transaction((): UnloadReceipt => {
    const { key } = batchNamed(connection, named);
    const run = (statement: string, ...keys: readonly number[]): number => connection.prepare<number[]>(statement).run(...keys).changes;
    run(`delete from "${earlier}" where batch_key = ?`, key);
    const gone = connection.prepare<[number], string>(`select record_id from "${table}" where batch_key = ? and record_id in (select record_id from "${earlier}")`).pluck().all(key);
    const rollups = maintainRollups(connection, catalogue, named.fact);
    const change = (values: readonly Stored[], sign: 1 | -1): void => {
      const { day, keys, sums } = rolledUp(values, columns);
      rollups.change(day, keys, sums, sign);
    };
    for (const [, ...values] of rowsOf(connection, columns, key)) change(values, -1);
    const removed = run(`delete from "${table}" where batch_key = ?`, key);
    const latest = connection.prepare<[string], number>(`select key from "${earlier}" where record_id = ? order by state desc, key desc limit 1`).pluck();
    const restored = connection.prepare<[number], readonly Stored[]>(`select ${names.join(', ')} from "${table}" where key = ?`).raw();
    for (const id of gone) {
      const from = latest.get(id) ?? 0;
      run(`insert into "${table}" (key, ${names.join(', ')}) select key, ${names.join(', ')} from "${earlier}" where key = ?`, from);
      run(`delete from "${earlier}" where key = ?`, from);
      change(restored.get(from) ?? [], 1);
    }
    rollups.store();
    for (const owned of ['quarantine', 'batch_file']) run(`delete from "${owned}" where batch_key = ?`, key);
    run('delete from batch where key = ?', key);
    raiseVersion(connection);
    return { removed, restored: gone.length };
  }).immediate();
}
