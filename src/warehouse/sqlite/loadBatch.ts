import { bug, userError } from '../../errors/index.js';
import { factNamed, type Catalogue } from '../../model/index.js';
import type { BatchReceipt, RecordedBatch } from '../recorded.js';
import type { Connection } from './connection.js';
import { insertInto } from './insert.js';
import { raiseVersion } from './loadEdition.js';
import { BatchLoading } from './records/batchLoading.js';
import { storeBatchReading } from './records/batchReading.js';
import { checkCoverage, monthsAround } from './records/coverage.js';
import { findBatch, type BatchRow } from './records/readBatches.js';
import { inTransaction, Undo } from './records/transaction.js';

/** What is said of a batch that is there already. */
function receiptOf(batch: BatchRow): BatchReceipt {
  const { id, input, loaded, updated, duplicates, quarantined, covers } = batch;
  return { batch: id, loadedNow: false, input, loaded, updated, duplicates, quarantined, covers };
}

/** Stores recorded rows in one transaction, chunk by chunk. `now` is ISO 8601; `mostCells` as in BatchLoading. */
export async function loadBatch(connection: Connection, catalogue: Catalogue, batch: RecordedBatch, now: string, mostCells?: number): Promise<BatchReceipt> {
  const fact = factNamed(catalogue, batch.fact);
  if (!fact.recorded) throw userError('NOT_RECORDED', `${fact.name} holds published figures only; no rows are recorded for it`, { name: fact.name });
  if (batch.covers !== null) checkCoverage(batch.id, batch.covers);
  return inTransaction(connection, async (): Promise<BatchReceipt | Undo<BatchReceipt>> => {
    const taken = findBatch(connection, fact.name, batch.id);
    // What is there already is read again whole, since only its content tells whether it is the same.
    const batchKey = taken?.key ?? insertInto(connection, 'batch', ['id', 'fact', 'contentHash', 'coversFrom', 'coversTo', 'rowCount', 'loadedAt'])({
      id: batch.id, fact: fact.name, contentHash: '', coversFrom: 0, coversTo: 0, rowCount: 0, loadedAt: now,
    });
    const loading = new BatchLoading(connection, catalogue, fact, batchKey, batch.covers, mostCells);
    for await (const chunk of batch.chunks) loading.add(chunk);
    const { contentHash, rowsHash, quarantineHash, days, ...counts } = loading.finish();
    if (taken !== null && taken.contentHash !== contentHash) throw userError('BATCH_CONFLICT', `Batch "${batch.id}" of ${fact.name} is loaded already with other content; give this one an id of its own, or take the other out first`, { name: batch.id });
    if (taken !== null) return new Undo(receiptOf(taken));
    const covers = batch.covers ?? monthsAround(batch.id, days);
    const insertFile = insertInto(connection, 'batch_file', ['batchKey', 'ordinal', 'name']);
    for (const [ordinal, name] of (batch.files ?? []).entries()) insertFile({ batchKey, ordinal, name });
    if (batch.reading !== undefined) storeBatchReading(connection, batchKey, batch.reading());
    const { changes } = connection.prepare(
      'update batch set content_hash = ?, rows_hash = ?, quarantine_hash = ?, covers_from = ?, covers_to = ?, row_count = ?, input_count = ?, loaded_count = ?, updated_count = ?, duplicate_count = ?, quarantined_count = ? where key = ?',
    ).run(contentHash, rowsHash, quarantineHash, covers.from, covers.to, counts.loaded + counts.updated, counts.input, counts.loaded, counts.updated, counts.duplicates, counts.quarantined, batchKey);
    if (changes !== 1) throw bug(`batch "${batch.id}" was not stored`);
    raiseVersion(connection);
    return { batch: batch.id, loadedNow: true, ...counts, covers };
  });
}
