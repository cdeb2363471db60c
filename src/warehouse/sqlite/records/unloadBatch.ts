import { factNamed, type Catalogue } from '../../../model/index.js';
import type { LoadedBatch, UnloadReceipt } from '../../recorded.js';
import type { Connection } from '../connection.js';
import type { Stored } from '../insert.js';
import { raiseVersion } from '../loadEdition.js';
import { maintainRollups } from '../rollups/maintainRollups.js';
import { batchNamed } from './readBatches.js';
import { recordColumns, rolledUp, type RecordColumns } from './recordColumns.js';
import { WithoutBatch } from './withoutBatch.js';

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

/** The records of a batch that other batches brought as well, or that it brought in several states. */
function contested(connection: Connection, { table, earlier }: RecordColumns, batchKey: number): readonly string[] {
  return connection.prepare<[number, number], string>(`select record_id from "${earlier}" where batch_key = ? union select record_id from "${table}" where batch_key = ? and record_id in (select record_id from "${earlier}")`).pluck().all(batchKey, batchKey);
}

/** Takes a batch out again: everything is as if it had never come. */
export function unloadBatch(connection: Connection, catalogue: Catalogue, named: Pick<LoadedBatch, 'fact' | 'id'>): UnloadReceipt {
  const columns = recordColumns(catalogue, factNamed(catalogue, named.fact));
  return connection.transaction((): UnloadReceipt => {
    const { key } = batchNamed(connection, named);
    const run = (statement: string): number => connection.prepare<[number]>(statement).run(key).changes;
    const rollups = maintainRollups(connection, catalogue, named.fact);
    const without = new WithoutBatch(connection, columns, key, rollups);
    let [stood, restored] = [0, 0];
    for (const id of contested(connection, columns, key)) {
      const left = without.leave(id);
      stood += Number(left.stood);
      restored += Number(left.restored);
    }
    without.finish();
    for (const [, ...values] of rowsOf(connection, columns, key)) {
      const { day, keys, sums } = rolledUp(values, columns);
      rollups.change(day, keys, sums, -1);
    }
    const removed = stood + run(`delete from "${columns.table}" where batch_key = ?`);
    rollups.store();
    for (const owned of ['quarantine', 'batch_file', 'batch_reading']) run(`delete from "${owned}" where batch_key = ?`);
    run('delete from batch where key = ?');
    raiseVersion(connection);
    return { removed, restored };
  }).immediate();
}
