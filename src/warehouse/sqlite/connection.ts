import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { engineError } from '../../errors/index.js';

export type Connection = Database.Database;

/**
 * Opens the one writing connection, with every migration applied.
 * `synchronous=FULL`: in WAL mode the default loses acknowledged transactions at power loss.
 * @throws an engine error where the file cannot be opened or migrated.
 */
export function openWriter(file: string, migrations: string): Connection {
  try {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    const connection = new Database(file);
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    connection.pragma('foreign_keys = ON');
    connection.pragma('busy_timeout = 10000');
    connection.pragma('cache_size = -32768');
    migrate(drizzle(connection), { migrationsFolder: migrations });
    return connection;
  } catch (cause) {
    throw engineError('WAREHOUSE_UNAVAILABLE', `the warehouse file cannot be opened`, { cause });
  }
}
