import { daysOf, isSyntheticBatch, periodsWithin, type Catalogue } from '../../model/index.js';
import { normaliseDays, type Days, type LoadedEdition, type Snapshot, type YearsPresent } from '../../query/index.js';
import { publishedTable } from '../../sql/index.js';
import type { Connection } from './connection.js';
import { readMembers } from './memberStore.js';
import { readPresence } from './readPresence.js';
import { readRollupSizes } from './rollups/fillRollups.js';

interface EditionRow {
  readonly key: number;
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly period: string;
  readonly published_at: string | null;
  readonly sha_256: string;
  readonly supersedes: string | null;
  readonly content_hash: string;
  readonly loaded_at: string;
}

/** The version of the data: raised by every load. */
export function readVersion(connection: Connection): string {
  return String(connection.prepare<[], { version: number }>('select version from data_version').safeIntegers(false).get()?.version ?? 0);
}

function readEditions(connection: Connection): LoadedEdition[] {
  return connection.prepare<[], EditionRow>('select * from edition order by key').safeIntegers(false).all().map((row) => ({
    key: row.key, id: row.id, title: row.title, publisher: row.publisher, period: row.period, publishedAt: row.published_at,
    sha256: row.sha_256, supersedes: row.supersedes, contentHash: row.content_hash, loadedAt: row.loaded_at,
  }));
}

const ascending = (numbers: Iterable<number>): number[] => [...numbers].sort((a, b) => a - b);

/** The years of the fact in recorded rows (those that its batches cover) and in each edition. */
function readYears(connection: Connection, fact: string): YearsPresent {
  const batches = connection.prepare<[string], { covers_from: number; covers_to: number }>('select covers_from, covers_to from batch where fact = ?').safeIntegers(false).all(fact);
  const years = new Set(batches.flatMap(({ covers_from: from, covers_to: to }) => periodsWithin({ from, to }, 'year').map(Number)));
  const published = new Map<number, Set<number>>();
  const rows = connection.prepare<[], { edition_key: number; period: string }>(`select distinct edition_key, period from "${publishedTable({ name: fact })}"`).safeIntegers(false).all();
  for (const { edition_key: key, period } of rows) {
    published.set(key, new Set([...(published.get(key) ?? []), ...periodsWithin(daysOf(period), 'year').map(Number)]));
  }
  return { recorded: ascending(years), published: new Map([...published].map(([key, own]) => [key, ascending(own)])) };
}

interface Covered {
  readonly id: string;
  readonly fact: string;
  readonly from: number;
  readonly to: number;
}

/** The days of some batches, by fact. */
function daysOfBatches(batches: readonly Covered[]): Map<string, Days> {
  const days = new Map<string, Days>();
  for (const { fact, from, to } of batches) days.set(fact, [...(days.get(fact) ?? []), { from, to }]);
  return new Map([...days].map(([fact, own]) => [fact, normaliseDays(own)]));
}

function readCoverage(connection: Connection): Pick<Snapshot, 'coverage' | 'synthetic'> {
  const batches = connection.prepare<[], Covered>('select id, fact, covers_from as "from", covers_to as "to" from batch').safeIntegers(false).all();
  return { coverage: daysOfBatches(batches), synthetic: daysOfBatches(batches.filter(({ id }) => isSyntheticBatch(id))) };
}

/** Everything that the planner has to know, of one state of the data. */
export function readSnapshot(connection: Connection, catalogue: Catalogue): Snapshot {
  return connection.transaction((): Snapshot => {
    const known = readMembers(connection, catalogue);
    const rollups = readRollupSizes(connection, catalogue);
    return {
      ...known, rollups,
      editions: readEditions(connection),
      ...readCoverage(connection),
      years: new Map(catalogue.facts.map(({ name }) => [name, readYears(connection, name)])),
      present: new Map(catalogue.facts.map((fact) => [fact.name, readPresence(connection, catalogue, fact, known, rollups)])),
      dataVersion: readVersion(connection),
    };
  })();
}
