import { userError } from '../../errors/index.js';
import { fault } from '../fault.js';
import { CsvBlock } from './csvBlock.js';
import type { Encoding } from './encoding.js';
import { MOST_RECORD } from './limits.js';
import { openFile } from './openFile.js';
import type { Source, SourceBlock, SourceRecord } from './source.js';
import { placeIn, TextBlocks, type TextBlock } from './textBlocks.js';

/** The record that stands for a line without end. */
export function endlessRecord({ line, text }: TextBlock): SourceRecord {
  return { line, cells: [], fault: fault('LINE_TOO_LONG', `the line is longer than ${MOST_RECORD} bytes`), start: 0, end: text.length };
}

function columnsOf(heading: SourceRecord | undefined, file: string): readonly string[] {
  const place = { file, line: 1 };
  if (heading === undefined) throw userError('BAD_HEADING', 'the heading is blank; expected the names of the columns', { place });
  const { fault: why, cells } = heading;
  if (why?.rule === 'NUL' || why?.rule === 'BAD_ENCODING') {
    throw userError('BAD_ENCODING', 'the heading holds bytes that are no text; say in the mapping which encoding the file has: utf-16le, utf-16be or gb18030', { place });
  }
  if (why !== null) throw userError('BAD_HEADING', `the heading cannot be read: ${why.message}`, { place });
  const columns = cells.map((cell) => cell.trim());
  const twice = columns.find((column, index) => column !== '' && columns.indexOf(column) !== index);
  if (twice !== undefined) throw userError('DUPLICATE_COLUMN', `the heading names the column "${twice}" twice`, { place, name: twice });
  return columns;
}

/** Records that are read before they are passed on. */
const MOST_AT_ONCE = 1024;

async function* blocksOf(blocks: TextBlocks, heading: number, delimiter: string, width: number): AsyncGenerator<SourceBlock> {
  let consumed = heading;
  for (let block = await blocks.next(consumed); block !== null; block = await blocks.next(consumed)) {
    const given = block;
    const placeOf: SourceBlock['placeOf'] = ({ start, end }) => placeIn(given, start, end);
    const read = new CsvBlock(given, delimiter, width);
    if (given.endless) yield { records: [endlessRecord(given)], placeOf };
    else for (let records = read.next(MOST_AT_ONCE); records.length > 0; records = read.next(MOST_AT_ONCE)) yield { records, placeOf };
    consumed = given.endless ? 0 : read.consumed;
  }
}

/**
 * Reads a CSV file (RFC 4180) with a heading.
 * @throws a user error where the heading cannot be read.
 */
export async function readCsv(path: string, delimiter: string, encoding: Encoding | null): Promise<Source> {
  const file = openFile(path);
  const blocks = new TextBlocks(file, encoding);
  const first = await blocks.next(0);
  if (first === null) throw userError('EMPTY_FILE', `"${path}" is empty; expected a heading and records`, { name: path });
  const beginning = new CsvBlock(first, delimiter, null);
  const columns = columnsOf(first.endless ? endlessRecord(first) : beginning.next(1)[0], path);
  return { columns, names: columns, blocks: blocksOf(blocks, first.endless ? 0 : beginning.consumed, delimiter, columns.length), bytesRead: file.bytesRead, close: file.close };
}
