import { userError } from '../../errors/index.js';
import { fault } from '../fault.js';
import { readCsvBlock } from './csvBlock.js';
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

async function* blocksOf(blocks: TextBlocks, heading: number, delimiter: string, width: number): AsyncGenerator<SourceBlock> {
  let consumed = heading;
  for (let block = await blocks.next(consumed); block !== null; block = await blocks.next(consumed)) {
    const given = block;
    const read = given.endless ? { records: [endlessRecord(given)], consumed: 0 } : readCsvBlock(given, delimiter, width);
    consumed = read.consumed;
    yield { records: read.records, placeOf: ({ start, end }) => placeIn(given, start, end) };
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
  const { records: [heading], consumed } = first.endless ? { records: [endlessRecord(first)], consumed: 0 } : readCsvBlock(first, delimiter, null);
  const columns = columnsOf(heading, path);
  return { columns, names: columns, blocks: blocksOf(blocks, consumed, delimiter, columns.length), bytesRead: file.bytesRead, close: file.close };
}
