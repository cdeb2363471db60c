import type { Connection } from '../connection.js';

/** A result that leaves the data as it was. */
export class Undo<T> {
  constructor(readonly result: T) {}
}

/** Runs work that waits for its input in one transaction, which is undone where the work fails or says so. */
export async function inTransaction<T>(connection: Connection, work: () => Promise<T | Undo<T>>): Promise<T> {
  connection.exec('begin immediate');
  try {
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
  }
}
