import { userError } from '../../../errors/index.js';
import { didYouMean } from '../../../text/index.js';
import type { LoadedBatch, QuarantinedLine } from '../../recorded.js';
import type { Connection } from '../connection.js';
import { readBatchReading } from './batchReading.js';

/** A batch with its key and the hashes of what is stored of it. */
export interface BatchRow extends LoadedBatch {
  readonly key: number;
  readonly rowsHash: string;
  readonly quarantineHash: string;
}

const COLUMNS = 'key, id, fact, content_hash as contentHash, rows_hash as rowsHash, quarantine_hash as quarantineHash, covers_from as coversFrom, covers_to as coversTo, loaded_at as loadedAt, input_count as input, loaded_count as loaded, updated_count as updated, duplicate_count as duplicates, quarantined_count as quarantined';

type Row = Omit<BatchRow, 'covers' | 'files' | 'reading'> & { readonly coversFrom: number; readonly coversTo: number };

/** The batches, oldest first. Runs on any connection. */
export function readBatches(connection: Connection): BatchRow[] {
  const files = connection.prepare<[number], string>('select name from batch_file where batch_key = ? order by ordinal').pluck();
  return connection.prepare<[], Row>(`select ${COLUMNS} from batch order by key`).safeIntegers(false).all().map(({ coversFrom: from, coversTo: to, ...batch }) => ({
    ...batch, covers: { from, to }, files: files.all(batch.key), reading: readBatchReading(connection, batch.key),
  }));
}

/** A batch by its name; null where there is none. */
export function findBatch(connection: Connection, fact: string, id: string): BatchRow | null {
  return readBatches(connection).find((batch) => batch.fact === fact && batch.id === id) ?? null;
}

/** @throws a user error where there is no such batch. */
export function batchNamed(connection: Connection, { fact, id }: Pick<LoadedBatch, 'fact' | 'id'>): BatchRow {
  const found = findBatch(connection, fact, id);
  if (found !== null) return found;
  const known = readBatches(connection).filter((batch) => batch.fact === fact).map((batch) => batch.id);
  throw userError('UNKNOWN_BATCH', `There is no batch "${id}" of ${fact}.${didYouMean(id, known)}`, { name: id });
}

/** The quarantined lines of a batch, in the order of its files, read one by one. */
export function quarantinedLines(connection: Connection, batchKey: number): IterableIterator<QuarantinedLine> {
  return connection.prepare<[number], QuarantinedLine>('select file, line, byte_offset as byteOffset, raw, rule, message from quarantine where batch_key = ? order by key').safeIntegers(false).iterate(batchKey);
}
