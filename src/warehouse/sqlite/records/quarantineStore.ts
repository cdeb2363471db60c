import { createHash } from 'node:crypto';
import type { QuarantinedLine } from '../../recorded.js';
import type { Connection } from '../connection.js';
import { insertInto } from '../insert.js';
import { quarantinedLines } from './readBatches.js';

/** What is kept of a quarantined record, in bytes of UTF-8. */
const MOST_RAW = 4096;

function cut(raw: string): string {
  const bytes = Buffer.from(raw);
  if (bytes.length <= MOST_RAW) return raw;
  let end = MOST_RAW;
  while (((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.toString('utf8', 0, end);
}

/** A quarantined line as the hash of a batch's quarantine takes it. */
export function quarantineText({ file, line, byteOffset, raw, rule, message }: QuarantinedLine): string {
  return `${JSON.stringify([file, line, byteOffset, raw, rule, message])}\n`;
}

/** SHA-256 of the lines that are kept of a batch, in order. */
export function quarantineHash(connection: Connection, batchKey: number): string {
  const hash = createHash('sha256');
  for (const line of quarantinedLines(connection, batchKey)) hash.update(quarantineText(line));
  return hash.digest('hex');
}

/** Keeps the lines of a batch that cannot be loaded. */
export class QuarantineStore {
  readonly #insert: (line: QuarantinedLine) => number;
  readonly #hash = createHash('sha256');
  #count = 0;

  constructor(connection: Connection, batchKey: number) {
    const insert = insertInto(connection, 'quarantine', ['batchKey', 'file', 'line', 'byteOffset', 'raw', 'rule', 'message']);
    this.#insert = (line): number => insert({ ...line, batchKey });
  }

  get count(): number {
    return this.#count;
  }

  /** Keeps a line; gives its key. */
  add(line: QuarantinedLine): number {
    const kept = { ...line, raw: cut(line.raw) };
    this.#hash.update(quarantineText(kept));
    this.#count += 1;
    return this.#insert(kept);
  }

  /** SHA-256 of the lines kept, in order. */
  digest(): string {
    return this.#hash.digest('hex');
  }
}
