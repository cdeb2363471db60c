import { fault, type Fault } from '../fault.js';
import { readPlainRecord, readQuotedRecord, type CsvRead } from './csvLine.js';
import { MOST_COLUMNS, MOST_FIELD } from './limits.js';
import type { SourceRecord } from './source.js';
import type { TextBlock } from './textBlocks.js';

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

/** Reads the records of a block, some at a time: a block of short lines holds very many. */
export class CsvBlock {
  readonly #suspicious: boolean;
  #line: number;
  #at = 0;
  #quote: number;
  #ended = false;

  /** `width`: the number of columns; null for the heading, which may have any. */
  constructor(readonly block: TextBlock, readonly delimiter: string, readonly width: number | null) {
    this.#suspicious = isSuspicious(block.text);
    this.#line = block.line;
    this.#quote = block.text.indexOf('"');
  }

  /** How far the text was read, to the beginning of a line. */
  get consumed(): number {
    return this.#at;
  }

  /** The next records, so many at most; none where what is left has to be read with what comes behind the block. */
  next(most: number): readonly SourceRecord[] {
    const { text } = this.block;
    const records: SourceRecord[] = [];
    while (!this.#ended && this.#at < text.length && records.length < most) {
      const record = this.#read();
      if (record !== null) records.push(record);
    }
    return records;
  }

  /** The record at hand; null for a blank line, and where it goes on behind the block. */
  #read(): SourceRecord | null {
    const { block, delimiter, width } = this;
    const { text } = block;
    const [at, line] = [this.#at, this.#line];
    const feed = text.indexOf('\n', at);
    const lineEnd = feed === -1 ? text.length : feed;
    if (this.#quote !== -1 && this.#quote < at) this.#quote = text.indexOf('"', at);
    const isPlain = this.#quote === -1 || this.#quote > lineEnd;
    const read = isPlain ? readPlainRecord(text, at, lineEnd, delimiter) : readQuotedRecord(text, at, delimiter);
    if (read === null && !block.last && !(block.full && at === 0)) {
      this.#ended = true;
      return null;
    }
    const why = read === null ? fault('UNCLOSED_QUOTE', 'a quote is opened on this line and never closed') : (read.fault ?? raggedFault(read.cells.length, width) ?? faultOfCells(read.cells, this.#suspicious));
    const isBlank = isPlain && read?.cells.length === 1 && read.cells[0] === '';
    const taken = read === null || (why !== null && !isBlank) ? firstLineOnly(text, lineEnd, why ?? fault('BAD_RECORD', 'the record cannot be read')) : read;
    this.#line += taken.end === lineEnd ? 1 : linesBetween(text, at, taken.next);
    this.#at = taken.next;
    return isBlank ? null : { line, cells: taken.cells, fault: why, start: at, end: taken.end };
  }
}
