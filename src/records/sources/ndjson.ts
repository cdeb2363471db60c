import { fault, type Fault } from '../fault.js';
import { cellsOf, isCells, isObject } from './cellText.js';
import { endlessRecord } from './csv.js';
import { faultOfCells, isSuspicious } from './csvBlock.js';
import type { Encoding } from './encoding.js';
import { ndjsonNames } from './ndjsonNames.js';
import { openFile } from './openFile.js';
import type { Source, SourceBlock, SourceRecord } from './source.js';
import { placeIn, TextBlocks, type TextBlock } from './textBlocks.js';

function cellsOfLine(text: string, columns: readonly string[]): readonly string[] | Fault {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? cellsOf(value, columns) : fault('BAD_JSON', 'the line is no JSON object');
  } catch (error) {
    return fault('BAD_JSON', `the line is no JSON: ${error instanceof Error ? error.message : ''}`);
  }
}

function recordsOf({ text, line: first }: TextBlock, columns: readonly string[]): SourceRecord[] {
  const records: SourceRecord[] = [];
  const suspicious = isSuspicious(text);
  let line = first;
  for (let start = 0; start < text.length; line += 1) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    const written = text.slice(start, end);
    if (written.trim() !== '') {
      const read = faultOfCells([written], suspicious) ?? cellsOfLine(written, columns);
      if ('rule' in read) records.push({ line, cells: [], fault: read, start, end });
      else if (isCells(read)) records.push({ line, cells: read, fault: faultOfCells(read, written.includes('\\u')), start, end });
    }
    start = end + 1;
  }
  return records;
}

async function* blocksOf(blocks: TextBlocks, columns: readonly string[]): AsyncGenerator<SourceBlock> {
  let consumed = 0;
  for (let block = await blocks.next(consumed); block !== null; block = await blocks.next(consumed)) {
    const given = block;
    const records = given.endless ? [endlessRecord(given)] : recordsOf(given, columns);
    consumed = given.text.length;
    yield { records, placeOf: ({ start, end }) => placeIn(given, start, end) };
  }
}

/** Reads a file with one JSON object a line. `asked`: the names to read, null for all; a name that an object does not have is empty. */
export async function readNdjson(path: string, asked: readonly string[] | null, encoding: Encoding | null): Promise<Source> {
  const found = await ndjsonNames(path, encoding);
  const columns = asked ?? found;
  const file = openFile(path);
  return { columns, names: found.length === 0 ? columns : found, blocks: blocksOf(new TextBlocks(file, encoding), columns), bytesRead: file.bytesRead, close: file.close };
}
