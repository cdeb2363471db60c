import { fault, type Fault } from '../fault.js';
import { readPlainRecord, readQuotedRecord, type CsvRead } from './csvLine.js';
import { MOST_COLUMNS, MOST_FIELD } from './limits.js';
import type { SourceRecord } from './source.js';
import type { TextBlock } from './textBlocks.js';

/** The records of a block, and how far it was read. */
export interface CsvBlock {
  readonly records: readonly SourceRecord[];
  readonly consumed: number;
}

/** What is wrong with the text of a record, whatever its columns mean. */
export function faultOfCells(cells: readonly string[], suspicious: boolean): Fault | null {
  if (!suspicious) return null;
  if (cells.some((cell) => cell.length > MOST_FIELD)) return fault('FIELD_TOO_LONG', `a field is longer than ${MOST_FIELD} characters`);
  if (cells.some((cell) => cell.includes('\0'))) return fault('NUL', 'a field holds a NUL character');
  if (cells.some((cell) => cell.includes('\uFFFD'))) return fault('BAD_ENCODING', 'the record holds bytes that are no text in the encoding of the file');
  return null;
}

/** Could a text hold what `faultOfCells` looks for? */
export function isSuspicious(text: string): boolean {
  return text.length > MOST_FIELD || text.includes('\0') || text.includes('\uFFFD');
}

function raggedFault(found: number, width: number | null): Fault | null {
  if (found > MOST_COLUMNS) return fault('TOO_MANY_COLUMNS', `the record has ${found} fields; at most ${MOST_COLUMNS} are read`);
  return width === null || found === width ? null : fault('RAGGED', `the record has ${found} fields, the heading ${width}`);
}

/** A record that is not well formed is taken as its first line alone: a stray quote must not swallow what follows. */
function firstLineOnly(text: string, lineEnd: number, why: Fault): CsvRead {
  return { cells: [], fault: why, end: lineEnd, next: Math.min(lineEnd + 1, text.length) };
}

function linesBetween(text: string, from: number, to: number): number {
  let lines = 0;
  for (let feed = text.indexOf('\n', from); feed !== -1 && feed < to; feed = text.indexOf('\n', feed + 1)) lines += 1;
  return lines;
}

/** Reads the records of a block. `width`: the number of columns, null for the heading, which is read alone. */
export function readCsvBlock(block: TextBlock, delimiter: string, width: number | null): CsvBlock {
  const { text } = block;
  const records: SourceRecord[] = [];
  const suspicious = isSuspicious(text);
  let { line } = block;
  let at = 0;
  let quote = text.indexOf('"');
  const most = width === null ? 1 : Infinity;
  while (at < text.length && records.length < most) {
    const feed = text.indexOf('\n', at);
    const lineEnd = feed === -1 ? text.length : feed;
    if (quote !== -1 && quote < at) quote = text.indexOf('"', at);
    const isPlain = quote === -1 || quote > lineEnd;
    const read = isPlain ? readPlainRecord(text, at, lineEnd, delimiter) : readQuotedRecord(text, at, delimiter);
    if (read === null && !block.last && !(block.full && at === 0)) break;
    const why = read === null ? fault('UNCLOSED_QUOTE', 'a quote is opened on this line and never closed') : (read.fault ?? raggedFault(read.cells.length, width) ?? faultOfCells(read.cells, suspicious));
    const isBlank = isPlain && read?.cells.length === 1 && read.cells[0] === '';
    const taken = read === null || (why !== null && !isBlank) ? firstLineOnly(text, lineEnd, why ?? fault('BAD_RECORD', 'the record cannot be read')) : read;
    if (!isBlank) records.push({ line, cells: taken.cells, fault: why, start: at, end: taken.end });
    line += taken.end === lineEnd ? 1 : linesBetween(text, at, taken.next);
    at = taken.next;
  }
  return { records, consumed: at };
}
