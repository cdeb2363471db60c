import { engineError } from '../../errors/index.js';

/** What the codes of SQLite and of the operating system mean to who runs the machine; the beginning of a code is enough. */
const MEANINGS: readonly (readonly [code: string, name: string, meaning: string])[] = [
  ['SQLITE_BUSY', 'WAREHOUSE_BUSY', 'another process is writing to it; try again when that has ended'],
  ['SQLITE_FULL', 'DISK_FULL', 'its disk is full; nothing was changed'],
  ['ENOSPC', 'DISK_FULL', 'its disk is full; nothing was changed'],
  ['SQLITE_IOERR', 'DISK_FAILED', 'its disk cannot be read or written, or the system lets no file grow so large; nothing was changed'],
  ['SQLITE_READONLY', 'WAREHOUSE_READ_ONLY', 'this user may not write to it or to its folder, or the disk is read-only'],
  ['EROFS', 'WAREHOUSE_READ_ONLY', 'its disk is read-only'],
  ['EACCES', 'WAREHOUSE_READ_ONLY', 'this user may not write to its folder'],
  ['ENOTDIR', 'WAREHOUSE_UNAVAILABLE', 'the data folder (HOTLINE_DATA) is a file'],
  ['EEXIST', 'WAREHOUSE_UNAVAILABLE', 'the data folder (HOTLINE_DATA) is a file'],
  ['SQLITE_NOTADB', 'NOT_A_WAREHOUSE', 'the file is no warehouse, or its beginning is damaged'],
  ['SQLITE_CORRUPT', 'WAREHOUSE_DAMAGED', 'the file is damaged; put back a copy of it, or load into a new folder'],
  ['SQLITE_CANTOPEN', 'WAREHOUSE_UNAVAILABLE', 'the file cannot be opened or made; may this user write to its folder?'],
];

/** The code of SQLite's errors, and of a folder that could not be made: other files are no business of the warehouse. */
function codeOf(error: unknown): string | null {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return null;
  return error.code.startsWith('SQLITE_') || ('syscall' in error && error.syscall === 'mkdir') ? error.code : null;
}

/** Is it said because another process is writing? */
export function isBusy(error: unknown): boolean {
  return codeOf(error)?.startsWith('SQLITE_BUSY') === true;
}

/** An engine error that says what storage failed of and what to do; what is no failure of storage is given back as it is. */
export function storageFailure(error: unknown, file: string): unknown {
  const code = codeOf(error);
  const found = code === null ? undefined : MEANINGS.find(([beginning]) => code.startsWith(beginning));
  if (found === undefined) return error;
  const [, name, meaning] = found;
  return engineError(name, `the warehouse ${file} cannot be used: ${meaning}`, { cause: error });
}
