import type { BatchReading } from '../../recorded.js';
import type { Connection } from '../connection.js';
import { insertInto } from '../insert.js';

interface Row {
  readonly kind: string;
  readonly dimension: string;
  readonly column: string | null;
  readonly member: string | null;
  readonly count: number;
}

/** Keeps what the reading of a batch's files took for granted. */
export function storeBatchReading(connection: Connection, batchKey: number, { empty, added }: BatchReading): void {
  const insert = insertInto(connection, 'batch_reading', ['batchKey', 'kind', 'dimension', 'column', 'member', 'count']);
  for (const { dimension, column, member, records } of empty) insert({ batchKey, kind: 'EMPTY', dimension, column, member, count: records });
  for (const { dimension, members } of added) insert({ batchKey, kind: 'ADDED', dimension, column: null, member: null, count: members });
}

/** What was kept of it. Runs on any connection. */
export function readBatchReading(connection: Connection, batchKey: number): BatchReading {
  const rows = connection.prepare<[number], Row>('select kind, dimension, "column", member, count from batch_reading where batch_key = ? order by key').safeIntegers(false).all(batchKey);
  return {
    empty: rows.filter(({ kind }) => kind === 'EMPTY').map(({ dimension, column, member, count }) => ({ dimension, column: column ?? '', member, records: count })),
    added: rows.filter(({ kind }) => kind === 'ADDED').map(({ dimension, count }) => ({ dimension, members: count })),
  };
}
