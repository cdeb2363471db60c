import { setTimeout as sleep } from 'node:timers/promises';
import { userError } from '../../errors/index.js';
import type { Waiting } from '../warehouse.js';
import { WAIT_MILLISECONDS, type Connection } from './connection.js';
import { isBusy } from './storageFailure.js';

/** How often it is asked whether the other process has ended, in milliseconds. */
const ASK_EVERY = 200;

/** Can it write at this moment? */
function mayWrite(connection: Connection): boolean {
  connection.pragma('busy_timeout = 0');
  try {
    connection.exec('begin immediate');
    connection.exec('rollback');
    return true;
  } catch (error) {
    if (isBusy(error)) return false;
    throw error;
  } finally {
    connection.pragma(`busy_timeout = ${WAIT_MILLISECONDS}`);
  }
}

/**
 * Resolves once no other process writes, however long that takes.
 * @throws a user error where the waiting is aborted.
 */
export async function turnToWrite(connection: Connection, { onWait, signal }: Waiting): Promise<void> {
  for (let told = false; !mayWrite(connection); told = true) {
    if (signal.aborted) throw userError('INTERRUPTED', 'Interrupted while another process was writing: nothing was loaded.');
    if (!told) onWait();
    await sleep(ASK_EVERY);
  }
}
