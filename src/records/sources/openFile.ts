import { closeSync, createReadStream, lstatSync, openSync, readSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { userError } from '../../errors/index.js';
import { MOST_RATIO, RATIO_FROM } from './limits.js';

/** The bytes of a file, unpacked. */
export interface OpenFile {
  readonly path: string;
  readonly bytes: AsyncIterable<Buffer>;
  readonly bytesRead: () => number;
  readonly close: () => void;
}

/** Read in large chunks, passed on in small pieces: what one leaves behind is gone before the collector has to move it. */
const CHUNK = 1 << 20;
const PIECE = 1 << 16;

function* pieces(bytes: Buffer): Generator<Buffer> {
  for (let from = 0; from < bytes.length; from += PIECE) yield bytes.subarray(from, from + PIECE);
}

/**
 * The size of a regular file, in bytes.
 * @throws a user error for everything else: links, folders, devices, pipes.
 */
export function sizeOfFile(path: string): number {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw userError('NO_SUCH_FILE', `There is no file "${path}"`, { name: path });
  if (found.isSymbolicLink()) throw userError('NOT_A_FILE', `"${path}" is a link; name the file itself`, { name: path });
  if (!found.isFile()) throw userError('NOT_A_FILE', `"${path}" is not a regular file`, { name: path });
  return found.size;
}

/** The first bytes of a file. */
export function firstBytes(path: string, count: number): Buffer {
  const buffer = Buffer.alloc(count);
  const file = openSync(path, 'r');
  try {
    return buffer.subarray(0, readSync(file, buffer, 0, count, 0));
  } finally {
    closeSync(file);
  }
}

async function* unpacked(path: string, stream: ReturnType<typeof createReadStream>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize: CHUNK });
  stream.on('error', (error) => gunzip.destroy(error));
  let total = 0;
  try {
    for await (const chunk of stream.pipe(gunzip)) {
      const bytes: Buffer = chunk;
      total += bytes.length;
      if (total > RATIO_FROM && total > MOST_RATIO * stream.bytesRead) throw userError('GZIP_RATIO', `"${path}" unpacks to more than ${MOST_RATIO} times its size; that is no table of records`, { name: path });
      yield* pieces(bytes);
    }
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && String(cause.code).startsWith('Z_')) throw userError('BAD_GZIP', `"${path}" cannot be unpacked: ${cause.message}`, { name: path, cause });
    throw cause;
  } finally {
    gunzip.destroy();
    stream.destroy();
  }
}

async function* plain(stream: ReturnType<typeof createReadStream>): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    const bytes: Buffer = chunk;
    yield* pieces(bytes);
  }
}

/** Opens a file for reading once, unpacked where it is gzipped, whatever its name. @throws a user error where it is no regular file. */
export function openFile(path: string): OpenFile {
  sizeOfFile(path);
  const [first, second] = firstBytes(path, 2);
  const stream = createReadStream(path, { highWaterMark: CHUNK });
  const bytes = first === 0x1f && second === 0x8b ? unpacked(path, stream) : plain(stream);
  // Opening may fail after nobody reads any more.
  const close = (): void => void stream.on('error', () => undefined).destroy();
  return { path, bytes, bytesRead: () => stream.bytesRead, close };
}
