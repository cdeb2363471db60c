import { generateSQLiteDrizzleJson, generateSQLiteMigration } from 'drizzle-kit/api';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../model/index.js';
import { tablesOf } from '../../warehouse/index.js';

/** What drizzle-kit writes down of all tables; only these fields are read here. */
interface TableSnapshot {
  readonly id: string;
  readonly version: string;
}

interface JournalEntry {
  readonly idx: number;
  readonly version: string;
  readonly when: number;
  readonly tag: string;
  readonly breakpoints: boolean;
}

interface Journal {
  readonly version: string;
  readonly dialect: string;
  readonly entries: readonly JournalEntry[];
}

function readJson<T>(file: string, fallback: T): T {
  if (!existsSync(file)) return fallback;
  const parsed: T = JSON.parse(readFileSync(file, 'utf8'));
  return parsed;
}

function lastSnapshot(folder: string, journal: Journal): TableSnapshot | null {
  const last = journal.entries.at(-1);
  return last === undefined ? null : readJson<TableSnapshot | null>(join(folder, 'meta', `${String(last.idx).padStart(4, '0')}_snapshot.json`), null);
}

const NO_JOURNAL: Journal = { version: '7', dialect: 'sqlite', entries: [] };

async function emptySnapshot(): Promise<TableSnapshot> {
  return generateSQLiteDrizzleJson({});
}

/** The statements that bring the committed migrations up to the catalogue; none where they agree. */
export async function pendingMigration(folder: string, catalogue: Catalogue): Promise<{ statements: string[]; snapshot: TableSnapshot }> {
  const journal = readJson(join(folder, 'meta', '_journal.json'), NO_JOURNAL);
  const previous = lastSnapshot(folder, journal) ?? (await emptySnapshot());
  const snapshot: TableSnapshot = await generateSQLiteDrizzleJson({ ...tablesOf(catalogue) }, previous.id);
  return { statements: await generateSQLiteMigration(previous, snapshot), snapshot };
}

/** Writes the next migration in drizzle's own layout; gives its name, or null where nothing has changed. */
export async function writeMigration(folder: string, catalogue: Catalogue, name: string, when: number): Promise<string | null> {
  const { statements, snapshot } = await pendingMigration(folder, catalogue);
  if (statements.length === 0) return null;
  const journal = readJson(join(folder, 'meta', '_journal.json'), NO_JOURNAL);
  const idx = journal.entries.length;
  const number = String(idx).padStart(4, '0');
  const tag = `${number}_${name}`;
  mkdirSync(join(folder, 'meta'), { recursive: true });
  writeFileSync(join(folder, `${tag}.sql`), `${statements.join('\n--> statement-breakpoint\n')}\n`);
  writeFileSync(join(folder, 'meta', `${number}_snapshot.json`), `${JSON.stringify(snapshot, null, 2)}\n`);
  const entries = [...journal.entries, { idx, version: snapshot.version, when, tag, breakpoints: true }];
  writeFileSync(join(folder, 'meta', '_journal.json'), `${JSON.stringify({ ...journal, entries }, null, 2)}\n`);
  return tag;
}
