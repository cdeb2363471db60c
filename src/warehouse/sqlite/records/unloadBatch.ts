import { factNamed, type Catalogue } from '../../../model/index.js';
import type { LoadedBatch, UnloadReceipt } from '../../recorded.js';
import type { Connection } from '../connection.js';
import { raiseVersion } from '../loadEdition.js';
import { batchNamed } from './readBatches.js';
import { recordColumns } from './recordColumns.js';

/** Takes a batch out again; records that it brought into a later state go back to the latest state before. */
export function unloadBatch(connection: Connection, catalogue: Catalogue, named: Pick<LoadedBatch, 'fact' | 'id'>): UnloadReceipt {
  const { table, earlier, names } = recordColumns(catalogue, factNamed(catalogue, named.fact));
  return connection.transaction((): UnloadReceipt => {
    const { key } = batchNamed(connection, named);
    const run = (statement: string, ...keys: readonly number[]): number => connection.prepare<number[]>(statement).run(...keys).changes;
    run(`delete from "${earlier}" where batch_key = ?`, key);
    const gone = connection.prepare<[number], string>(`select record_id from "${table}" where batch_key = ? and record_id in (select record_id from "${earlier}")`).pluck().all(key);
    const removed = run(`delete from "${table}" where batch_key = ?`, key);
    const latest = connection.prepare<[string], number>(`select key from "${earlier}" where record_id = ? order by state desc, key desc limit 1`).pluck();
    for (const id of gone) {
      const from = latest.get(id) ?? 0;
      run(`insert into "${table}" (key, ${names.join(', ')}) select key, ${names.join(', ')} from "${earlier}" where key = ?`, from);
      run(`delete from "${earlier}" where key = ?`, from);
    }
    for (const owned of ['quarantine', 'batch_file']) run(`delete from "${owned}" where batch_key = ?`, key);
    run('delete from batch where key = ?', key);
    raiseVersion(connection);
    return { removed, restored: gone.length };
  }).immediate();
}
