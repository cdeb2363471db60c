import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { userError } from '../../errors/index.js';
import { makeFolder } from '../../files/index.js';
import type { Plan } from '../plan/plan.js';
import { CALL_COLUMNS, callRows } from '../rows/callRows.js';
import { REQUEST_COLUMNS, requestRows } from '../rows/requestRows.js';
import type { Row } from '../rows/row.js';
import { recordPrefix } from './batchName.js';
import { MAPPED_CALLS, MAPPED_REQUESTS, mappingText, type MappedFact } from './mappingText.js';
import { readmeText, type WrittenFile } from './readme.js';
import { writeRowFile, type RowFileOptions } from './rowFile.js';

/** A fact that records can be made of. */
export type GeneratedFact = MappedFact['name'];

/** Every one, in the order in which they are written. */
export const GENERATED_FACTS: readonly GeneratedFact[] = ['requests', 'calls'];

/** What is written, and who is told. */
export interface WriteOptions extends Omit<RowFileOptions, 'onRows'> {
  readonly facts: readonly GeneratedFact[];
  /** Told of the file that is being written, with the rows so far. */
  readonly onProgress?: (file: WrittenFile, rows: number) => void;
}

/** How the records of one fact are made. */
interface Making {
  readonly mapped: MappedFact;
  readonly columns: readonly string[];
  readonly years: readonly number[];
  readonly rowsIn: (year: number) => number;
  readonly rowsOf: (year: number) => Iterable<Row>;
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const yearsOf = (parts: readonly { readonly year: number }[]): number[] => [...new Set(parts.map(({ year }) => year))];

function makings({ requests, calls, seed }: Plan): Record<GeneratedFact, Making> {
  const requestsIn = (year: number): typeof requests => requests.filter((each) => each.year === year);
  const callsIn = (year: number): typeof calls => calls.filter((each) => each.year === year);
  return {
    requests: {
      mapped: MAPPED_REQUESTS, columns: REQUEST_COLUMNS, years: yearsOf(requests), rowsOf: (year) => requestRows(year, requestsIn(year), seed),
      rowsIn: (year) => sumOf(requestsIn(year).flatMap(({ cells }) => cells.map(({ count }) => count))),
    },
    calls: {
      mapped: MAPPED_CALLS, columns: CALL_COLUMNS, years: yearsOf(calls), rowsOf: (year) => callRows(year, callsIn(year), seed),
      rowsIn: (year) => sumOf(callsIn(year).map(({ totals }) => totals.offered)),
    },
  };
}

function emptyFolder(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw userError('FOLDER_NOT_EMPTY', `"${folder}" is not empty; records are written to a folder of their own`, { name: folder });
  makeFolder(folder);
}

/**
 * Writes a plan's records, a mapping for each fact, and a README that says what they are; the files of records.
 * @throws a user error where the folder is not empty or the signal ends the writing, and an engine error where a file cannot be written.
 */
export async function writeFolder(plan: Plan, folder: string, { facts, gzip, signal, onProgress = () => undefined }: WriteOptions): Promise<readonly WrittenFile[]> {
  emptyFolder(folder);
  const written: WrittenFile[] = [];
  const known = makings(plan);
  for (const fact of GENERATED_FACTS.filter((name) => facts.includes(name))) {
    const { mapped, columns, years, rowsIn, rowsOf } = known[fact];
    if (years.length === 0) continue;
    for (const year of years) {
      const file: WrittenFile = { fact, year, name: `${fact}-${year}.csv${gzip ? '.gz' : ''}`, rows: rowsIn(year) };
      await writeRowFile(join(folder, file.name), columns, rowsOf(year), recordPrefix(plan, year), { gzip, onRows: (rows) => onProgress(file, rows), ...(signal === undefined ? {} : { signal }) });
      written.push(file);
    }
    writeFileSync(join(folder, `${fact}.mapping.yaml`), mappingText(plan, mapped, years));
  }
  writeFileSync(join(folder, 'README.md'), readmeText(plan, written));
  return written;
}
