import { userError } from '../../errors/index.js';
import { readCsv } from './csv.js';
import type { Encoding } from './encoding.js';
import { readNdjson } from './ndjson.js';
import { firstBytes, sizeOfFile } from './openFile.js';
import { readParquet } from './parquet.js';
import type { Source } from './source.js';

/** The formats that records come in. */
export const FORMATS = ['csv', 'ndjson', 'parquet'] as const;
export type Format = (typeof FORMATS)[number];

/** How a file is written. */
export interface SourceOptions {
  /** Null: as the name of the file says. */
  readonly format: Format | null;
  /** Null: as the byte order mark says, else UTF-8. */
  readonly encoding: Encoding | null;
  /** One character between the fields of a CSV file. */
  readonly delimiter: string;
}

const ENDINGS: readonly (readonly [RegExp, Format])[] = [
  [/\.(csv|tsv|txt)(\.gz)?$/iu, 'csv'],
  [/\.(ndjson|jsonl)(\.gz)?$/iu, 'ndjson'],
  [/\.parquet$/iu, 'parquet'],
];

/**
 * The format of a file: declared, else by its first bytes, else by its name.
 * @throws a user error where nothing tells.
 */
export function formatOf(path: string, declared: Format | null): Format {
  if (declared !== null) return declared;
  sizeOfFile(path);
  if (firstBytes(path, 4).toString('latin1') === 'PAR1') return 'parquet';
  const found = ENDINGS.find(([ending]) => ending.test(path));
  if (found === undefined) throw userError('UNKNOWN_FORMAT', `the name of "${path}" does not tell its format; say in the mapping "format: csv", ndjson or parquet`, { name: path });
  return found[1];
}

/** Opens a file of records. `asked`: the columns that are needed, which a format without a heading is read by. */
export async function readSource(path: string, { format, encoding, delimiter }: SourceOptions, asked: readonly string[]): Promise<Source> {
  switch (formatOf(path, format)) {
    case 'csv':
      return readCsv(path, delimiter, encoding);
    case 'ndjson':
      return readNdjson(path, asked, encoding);
    case 'parquet':
      return readParquet(path, asked);
  }
}
