import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet';
import { gunzipSync } from 'node:zlib';
import { userError } from '../../errors/index.js';
import { fault } from '../fault.js';
import { cellsOf, isCells, isObject } from './cellText.js';
import { faultOfCells } from './csvBlock.js';
import { sizeOfFile } from './openFile.js';
import type { Source, SourceBlock, SourceRecord } from './source.js';

/** Row groups are read one at a time; a larger one would not leave memory bounded. Bytes, unpacked. */
const MOST_GROUP = 256_000_000;

const COMPRESSORS = { GZIP: (input: Uint8Array, length: number): Uint8Array => gunzipSync(input, { maxOutputLength: Math.max(length, 1) }) };

/** What the reader of the format says, as the user's file is to blame for it. */
async function reading<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw userError('BAD_PARQUET', `"${path}" cannot be read as Parquet: ${cause instanceof Error ? cause.message : String(cause)}`, { name: path, cause });
  }
}

function recordOf(row: unknown, columns: readonly string[], line: number): SourceRecord {
  const read = isObject(row) ? cellsOf(row, columns) : fault('BAD_RECORD', 'the row cannot be read');
  const place = { line, start: line, end: line };
  return isCells(read) ? { ...place, cells: read, fault: faultOfCells(read, true) } : { ...place, cells: [], fault: read };
}

/**
 * Reads a Parquet file, one row group at a time. Lines are ordinals of rows; there are no byte offsets.
 * @throws a user error where the file is no Parquet file, or packed in a way that is not read (snappy, gzip and none are).
 */
export async function readParquet(path: string, asked: readonly string[] | null): Promise<Source> {
  const size = sizeOfFile(path);
  const file = await asyncBufferFromFile(path);
  const metadata = await reading(path, async () => parquetMetadataAsync(file));
  const stored = parquetSchema(metadata).children.map(({ element }) => element.name);
  const columns = asked?.filter((column) => stored.includes(column)) ?? stored;
  let done = 0;
  async function* blocks(): AsyncGenerator<SourceBlock> {
    let from = 0;
    for (const group of metadata.row_groups) {
      if (Number(group.total_byte_size) > MOST_GROUP) throw userError('ROW_GROUP_TOO_LARGE', `"${path}" has a row group of ${group.total_byte_size} bytes; at most ${MOST_GROUP} are read. Write it in smaller row groups`, { name: path });
      const [rowStart, rowEnd] = [from, from + Number(group.num_rows)];
      const rows: readonly unknown[] = await reading(path, async () => parquetReadObjects({ file, metadata, columns: [...columns], rowStart, rowEnd, compressors: COMPRESSORS }));
      const records = rows.map((row, index) => recordOf(row, columns, rowStart + index + 1));
      from = rowEnd;
      done += size / metadata.row_groups.length;
      yield { records, placeOf: ({ line, cells }) => ({ byteOffset: 0, raw: JSON.stringify(Object.fromEntries(cells.map((cell, index) => [columns[index] ?? String(line), cell]))) }) };
    }
  }
  return { columns, names: stored, blocks: blocks(), bytesRead: () => Math.min(size, Math.round(done)), close: () => {} };
}
