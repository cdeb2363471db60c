import Database from 'better-sqlite3';
import { engineError } from '../../../errors/index.js';

/** Opens a reading connection; whole numbers come back exact, as bigint. */
export function openReader(file: string): Database.Database {
  try {
    const connection = new Database(file, { readonly: true, fileMustExist: true });
    connection.pragma('busy_timeout = 10000');
    connection.pragma('cache_size = -65536');
    connection.pragma('mmap_size = 268435456');
    connection.defaultSafeIntegers(true);
    return connection;
  } catch (cause) {
    throw engineError('WAREHOUSE_UNAVAILABLE', `the warehouse file cannot be read`, { cause });
  }
}
