import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { engineError, HotlineError, userError } from '../../errors/index.js';
import type { Row } from '../rows/row.js';

/** Lines that go to the file at once. */
const CHUNK = 4_000;

/** How a file is written, and who is told. */
export interface RowFileOptions {
  readonly gzip: boolean;
  /** Told how many rows more are on their way, again and again. */
  readonly onRows?: (rows: number) => void;
  /** Ends the writing early, with an error. */
  readonly signal?: AbortSignal;
}

/** The lines of a file, in chunks; a record is named by the prefix and its place. */
function* chunksOf(columns: readonly string[], rows: Iterable<Row>, prefix: string, onRows: (rows: number) => void): Generator<string> {
  let lines = [columns.join(',')];
  let count = 0;
  for (const row of rows) {
    count += 1;
    lines.push(`${prefix}${count},${row.join(',')}`);
    if (lines.length < CHUNK) continue;
    yield `${lines.join('\n')}\n`;
    onRows(count);
    lines = [];
  }
  if (lines.length > 0) yield `${lines.join('\n')}\n`;
  onRows(count);
}

/**
 * Writes rows as CSV (UTF-8, lines end in a line feed) as they come; memory does not grow with their number.
 * @throws a user error where the signal ends it, and an engine error where the file cannot be written.
 */
export async function writeRowFile(path: string, columns: readonly string[], rows: Iterable<Row>, prefix: string, { gzip, onRows = () => undefined, signal }: RowFileOptions): Promise<void> {
  const source = Readable.from(chunksOf(columns, rows, prefix, onRows));
  const target = createWriteStream(path);
  const options = signal === undefined ? {} : { signal };
  try {
    if (gzip) await pipeline(source, createGzip({ level: 4 }), target, options);
    else await pipeline(source, target, options);
  } catch (cause) {
    if (cause instanceof HotlineError) throw cause;
    if (signal?.aborted === true) throw userError('INTERRUPTED', `Interrupted: the folder of "${path}" holds unfinished files; remove it and begin again`, { name: path });
    throw engineError('WRITING_FAILED', `"${path}" cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`, { name: path, cause });
  }
}
