import { basename } from 'node:path';
import { userError } from '../errors/index.js';
import { isSyntheticBatch, SYNTHETIC_MARK, type Members } from '../model/index.js';
import type { BatchChunk, OrderedRow, QuarantinedLine, RecordedBatch } from '../warehouse/index.js';
import { columnsOf, type Mapping } from './mapping/mapping.js';
import { memberFinders, type DimensionFinder } from './reading/memberFinders.js';
import { ReadingTally } from './reading/readingTally.js';
import { checkColumns, readRecord, type ReadRecord } from './reading/readRecord.js';
import { namesApart } from './sources/namesApart.js';
import { sizeOfFile } from './sources/openFile.js';
import { readSource } from './sources/readSource.js';
import type { SourceBlock, SourceRecord } from './sources/source.js';

/** Rows of a chunk: enough to be quick, few enough to be gone before the collector has to move them. */
const CHUNK_ROWS = 128;

/** How far the reading of files has come, in bytes as they lie on disk. */
export interface ReadingProgress {
  readonly bytesRead: number;
  readonly bytesTotal: number;
  readonly records: number;
}

/** What accompanies the reading of files. */
export interface ReadingOptions {
  /** The batch's id; else the mapping's, else the name of the first file. */
  readonly batch?: string;
  readonly onProgress?: (progress: ReadingProgress) => void;
  /** Ends the reading with an error where it is aborted. */
  readonly signal?: AbortSignal;
  /** Counts what the mapping makes of the records, while they are read. */
  readonly tally?: ReadingTally;
}

/** How the records of one file are read and counted. */
interface FileReading {
  readonly file: number;
  readonly path: string;
  readonly read: ReadRecord;
  readonly finders: readonly DimensionFinder[];
  readonly tally: ReadingTally;
  readonly countCells: (cells: readonly string[]) => void;
}

function chunkOf(records: readonly SourceRecord[], { placeOf }: SourceBlock, { file, path, read, finders, tally, countCells }: FileReading): BatchChunk {
  const ordered: OrderedRow[] = [];
  const places: SourceRecord[] = [];
  const quarantined: QuarantinedLine[] = [];
  for (const record of records) {
    const row = record.fault ?? read(record.cells, file, record.line);
    if ('rule' in row) {
      quarantined.push({ file, line: record.line, ...placeOf(record), ...row });
      tally.countFault(row, path, record.line);
    } else {
      countCells(record.cells);
      ordered.push(row);
      places.push(record);
    }
  }
  const nowhere = { byteOffset: 0, raw: '' };
  const members = finders.flatMap(({ added }) => added.take());
  tally.countAdded(members);
  return {
    rows: [], ordered, quarantined, members,
    placeOf: (index) => {
      const record = places[index];
      return record === undefined ? nowhere : placeOf(record);
    },
  };
}

async function* chunksOf(files: readonly string[], mapping: Mapping, members: ReadonlyMap<string, Members>, tally: ReadingTally, { onProgress, signal }: ReadingOptions): AsyncGenerator<BatchChunk> {
  const bytesTotal = files.reduce((total, file) => total + sizeOfFile(file), 0);
  const finders = memberFinders(mapping, members);
  let [before, records] = [0, 0];
  for (const [file, path] of files.entries()) {
    const source = await readSource(path, mapping, columnsOf(mapping).map(({ text }) => text));
    try {
      checkColumns(mapping, source.names, path);
      const reading: FileReading = { file, path, read: readRecord(mapping, source.columns, finders), finders: [...finders.values()], tally, countCells: tally.cellsOf(mapping, source.columns) };
      for await (const block of source.blocks) {
        for (let from = 0; from < block.records.length; from += CHUNK_ROWS) {
          if (signal?.aborted === true) throw userError('INTERRUPTED', 'Interrupted: nothing of this batch was loaded.');
          const part = block.records.slice(from, from + CHUNK_ROWS);
          records += part.length;
          yield chunkOf(part, block, reading);
        }
        onProgress?.({ bytesRead: before + source.bytesRead(), bytesTotal, records });
      }
    } finally {
      source.close();
    }
    before += sizeOfFile(path);
  }
}

/** The id asked for, else the mapping's, else the name of the first file. @throws a user error where synthetic records would lose their mark. */
function batchIdOf(first: string, { batch: mapped, file }: Mapping, asked: string | undefined): string {
  const id = asked ?? mapped ?? basename(first).replace(/\.gz$/u, '');
  if (mapped === null || !isSyntheticBatch(mapped) || isSyntheticBatch(id)) return id;
  throw userError('SYNTHETIC_MARK', `The records that ${file} maps are synthetic, and the id of their batch tells so; "${id}" would not. Give it an id that begins with "${SYNTHETIC_MARK}"`, { name: id });
}

/**
 * The records of files as a batch, read as it is loaded, with bounded memory.
 * @throws a user error where there is no file, or one is no regular file, or synthetic records would lose their mark.
 */
export function batchOfFiles(files: readonly string[], mapping: Mapping, members: ReadonlyMap<string, Members>, options: ReadingOptions = {}): RecordedBatch {
  const [first] = files;
  if (first === undefined) throw userError('NO_FILES', 'No file is named; expected one at least');
  for (const file of files) sizeOfFile(file);
  const { tally = new ReadingTally() } = options;
  return {
    id: batchIdOf(first, mapping, options.batch), fact: mapping.fact.name, covers: mapping.covers, files: namesApart(files),
    chunks: chunksOf(files, mapping, members, tally, options), reading: () => tally,
  };
}
