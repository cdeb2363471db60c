import { HotlineError } from '../../errors/index.js';
import { readCsv } from '../sources/csv.js';
import type { Encoding } from '../sources/encoding.js';
import { formatOf, type SourceOptions } from '../sources/readSource.js';
import type { Guess } from './guesses.js';
import { sampleOf, type Sample } from './sample.js';

/** How a file is written; null: to be told from the file. */
export type WrittenAs = Omit<SourceOptions, 'delimiter'> & { readonly delimiter: string | null };

/** A sample with what had to be chosen to read it. */
export interface SampleAsWritten {
  readonly sample: Sample;
  /** Null: the byte order mark says it, else UTF-8. */
  readonly encoding: Guess<Encoding> | null;
  readonly delimiter: Guess<string>;
}

const DELIMITERS = [',', '\t', ';', '|'];
/** What Chinese files without a mark are in, where they are not in UTF-8. */
const OTHER_ENCODING: Encoding = 'gb18030';
const ASKED = 'as asked for';

/** The delimiter that makes most columns of the heading; the first of those that make as many. */
async function delimiterOf(path: string, { format, encoding, delimiter }: WrittenAs): Promise<Guess<string>> {
  if (delimiter !== null) return { choice: delimiter, reason: ASKED };
  if (formatOf(path, format) !== 'csv') return { choice: ',', reason: ASKED };
  let [best, most] = [',', 0];
  for (const candidate of DELIMITERS) {
    const { columns, close } = await readCsv(path, candidate, encoding);
    close();
    if (columns.length > most) [best, most] = [candidate, columns.length];
  }
  return { choice: best, reason: `the heading has ${most} columns by it` };
}

async function sampleBy(path: string, written: WrittenAs, encoding: Guess<Encoding> | null): Promise<SampleAsWritten> {
  const options = { ...written, encoding: encoding?.choice ?? null };
  const delimiter = await delimiterOf(path, options);
  return { sample: await sampleOf(path, { ...options, delimiter: delimiter.choice }), encoding, delimiter };
}

const isGarbled = (error: unknown): error is HotlineError => error instanceof HotlineError && error.code === 'BAD_ENCODING';

/**
 * The first records of a file. Where nobody says how it is written, its delimiter is told by its heading, and it is read as
 * GB18030 where it is not UTF-8 and every record is text so.
 * @throws a user error where the file cannot be read or has no records.
 */
export async function sampleAsWritten(path: string, written: WrittenAs): Promise<SampleAsWritten> {
  if (written.encoding !== null) return sampleBy(path, written, { choice: written.encoding, reason: ASKED });
  const asUtf8 = await sampleBy(path, written, null).catch((error: unknown) => {
    if (isGarbled(error)) return error;
    throw error;
  });
  if (!(asUtf8 instanceof HotlineError) && asUtf8.sample.garbled === 0) return asUtf8;
  const other = await sampleBy(path, written, { choice: OTHER_ENCODING, reason: 'it is not UTF-8, and every record looked at is text so' }).catch(() => null);
  if (other !== null && other.sample.garbled === 0) return other;
  if (asUtf8 instanceof HotlineError) throw asUtf8;
  return asUtf8;
}
