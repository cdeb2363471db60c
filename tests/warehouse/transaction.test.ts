import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { inTransaction, Undo } from '../../src/warehouse/sqlite/records/transaction.js';

it.each([
  ['is kept where the work ends well', async () => 'kept', 'kept', 1],
  ['is undone where the work says so', async () => new Undo('undone'), 'undone', 0],
  ['is undone where the work fails', async () => { throw new Error('broken'); }, 'broken', 0],
])('a transaction %s, and foreign keys are looked at again', async (_, end, expected, rows) => {
  const connection = new Database(':memory:');
  connection.pragma('foreign_keys = ON');
  connection.exec('create table t (x)');
  const result = await inTransaction(connection, async () => {
    connection.exec('insert into t values (1)');
    return end();
  }).catch((error: unknown) => (error instanceof Error ? error.message : ''));
  expect([result, connection.prepare('select count(*) from t').pluck().get()]).toEqual([expected, rows]);
  expect([connection.inTransaction, connection.pragma('foreign_keys', { simple: true })]).toEqual([false, 1]);
  connection.close();
});
