import type { Connection } from '../connection.js';

/** A result that leaves the data as it was. */
export class Undo<T> {
  constructor(readonly result: T) {}
}

/**
 * Runs work that waits for its input in one transaction, which is undone where the work fails or says so. Foreign keys
 * are the work's own to keep: looked at row by row, they make SQLite keep a journal of every statement.
 */
export async function inTransaction<T>(connection: Connection, work: () => Promise<T | Undo<T>>): Promise<T> {
  connection.pragma('foreign_keys = OFF');
  try {
    connection.exec('begin immediate');
    const result = await work();
    if (result instanceof Undo) {
      connection.exec('rollback');
      return result.result;
    }
    connection.exec('commit');
    return result;
  } catch (error) {
    if (connection.inTransaction) connection.exec('rollback');
    throw error;
  } finally {
    connection.pragma('foreign_keys = ON');
  }
}
