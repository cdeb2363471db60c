import type { SourceOptions } from '../sources/readSource.js';
import { formatOf } from '../sources/readSource.js';
import { readCsv } from '../sources/csv.js';
import { readNdjson } from '../sources/ndjson.js';
import { readParquet } from '../sources/parquet.js';
import type { Source } from '../sources/source.js';
import { userError } from '../../errors/index.js';

/** Records that a proposal looks at. */
const MOST_SAMPLED = 2_000;

/** A column with the values that the first records have in it. */
export interface SampledColumn {
  readonly name: string;
  /** Every value but empty ones, in file order. */
  readonly values: readonly string[];
  readonly distinct: ReadonlySet<string>;
  readonly empty: number;
}

/** The first records of a file. */
export interface Sample {
  readonly file: string;
  readonly records: number;
  readonly columns: readonly SampledColumn[];
  /** Records that hold bytes which are no text in the encoding that they were read by. */
  readonly garbled: number;
}

async function open(path: string, options: SourceOptions): Promise<Source> {
  switch (formatOf(path, options.format)) {
    case 'csv':
      return readCsv(path, options.delimiter, options.encoding);
    case 'ndjson':
      return readNdjson(path, null, options.encoding);
    case 'parquet':
      return readParquet(path, null);
  }
}

/** @throws a user error where the file cannot be read or has no records. */
export async function sampleOf(path: string, options: SourceOptions): Promise<Sample> {
  const source = await open(path, options);
  const values = source.columns.map((): string[] => []);
  let [records, garbled] = [0, 0];
  for await (const block of source.blocks) {
    for (const { cells, fault } of block.records) {
      if (fault?.rule === 'BAD_ENCODING') garbled += 1;
      if (fault !== null || records >= MOST_SAMPLED) continue;
      records += 1;
      cells.forEach((cell, index) => values[index]?.push(cell.trim()));
    }
    if (records >= MOST_SAMPLED) break;
  }
  source.close();
  if (records === 0 && garbled > 0) throw userError('BAD_ENCODING', `no record of "${path}" is text in the encoding that it was read by; name another`, { name: path });
  if (records === 0) throw userError('EMPTY_FILE', `"${path}" has no record that can be read`, { name: path });
  return {
    file: path, records, garbled,
    columns: source.columns.map((name, index) => {
      const filled = (values[index] ?? []).filter((value) => value !== '');
      return { name, values: filled, distinct: new Set(filled), empty: records - filled.length };
    }),
  };
}
