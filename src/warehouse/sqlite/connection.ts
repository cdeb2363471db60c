import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { dirname } from 'node:path';
import { engineError } from '../../errors/index.js';
import { makeFolder } from '../../files/index.js';
import { storageFailure } from './storageFailure.js';

export type Connection = Database.Database;

/** How long a statement waits for another process that writes. */
export const WAIT_MILLISECONDS = 10_000;

/**
 * Opens the one writing connection, with every migration applied.
 * `synchronous=FULL`: in WAL mode the default loses acknowledged transactions at power loss.
 * @throws an engine error where the file cannot be opened or migrated.
 */
export function openWriter(file: string, migrations: string): Connection {
  try {
    if (file !== ':memory:') makeFolder(dirname(file));
    const connection = new Database(file);
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    connection.pragma('foreign_keys = ON');
    connection.pragma(`busy_timeout = ${WAIT_MILLISECONDS}`);
    connection.pragma('cache_size = -32768');
    migrate(drizzle(connection), { migrationsFolder: migrations });
    return connection;
  } catch (cause) {
    const failure = storageFailure(cause, file);
    throw failure === cause ? engineError('WAREHOUSE_UNAVAILABLE', `the warehouse ${file} cannot be opened`, { cause }) : failure;
  }
}
