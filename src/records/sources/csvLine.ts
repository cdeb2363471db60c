import { fault, type Fault } from '../fault.js';

/** One record of CSV text: its cells, and where the next line begins. */
export interface CsvRead {
  readonly cells: readonly string[];
  readonly fault: Fault | null;
  /** Where the record ends, before its line feed. */
  readonly end: number;
  readonly next: number;
}

const QUOTE = 34;
const LINE_FEED = 10;

/** The end of a quoted field: the place of its closing quote; −1 where the text has none. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

function withoutReturn(text: string, from: number, to: number): string {
  return text.slice(from, to > from && text.charCodeAt(to - 1) === 13 ? to - 1 : to);
}

/**
 * Reads a record that holds quotes (RFC 4180). A quote inside a field that does not begin with one is plain text.
 * Null where the text ends inside quotes.
 */
export function readQuotedRecord(text: string, start: number, delimiter: string): CsvRead | null {
  const cells: string[] = [];
  const separator = delimiter.charCodeAt(0);
  let at = start;
  for (;;) {
    if (text.charCodeAt(at) === QUOTE) {
      const close = closingQuote(text, at + 1);
      if (close === -1) return null;
      cells.push(text.slice(at + 1, close).replaceAll('""', '"'));
      at = close + 1;
      if (text.charCodeAt(at) === 13 && (at + 1 === text.length || text.charCodeAt(at + 1) === LINE_FEED)) at += 1;
      const ends = at >= text.length || text.charCodeAt(at) === LINE_FEED;
      if (ends) return { cells, fault: null, end: at, next: Math.min(at + 1, text.length) };
      if (text.charCodeAt(at) !== separator) return { cells, fault: fault('BAD_QUOTE', `text follows the closing quote of field ${cells.length}; expected "${delimiter}" or the end of the line`), end: at, next: at };
      at += 1;
      continue;
    }
    let end = at;
    while (end < text.length && text.charCodeAt(end) !== separator && text.charCodeAt(end) !== LINE_FEED) end += 1;
    const ends = end >= text.length || text.charCodeAt(end) === LINE_FEED;
    cells.push(ends ? withoutReturn(text, at, end) : text.slice(at, end));
    if (ends) return { cells, fault: null, end, next: Math.min(end + 1, text.length) };
    at = end + 1;
  }
}

/** Reads the line at a place, which holds no quotes. */
export function readPlainRecord(text: string, start: number, end: number, delimiter: string): CsvRead {
  return { cells: withoutReturn(text, start, end).split(delimiter), fault: null, end, next: Math.min(end + 1, text.length) };
}
