import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { auditedReport, gatherEdition, type Audited, type ReadSource } from '../audit/index.js';
import { userError } from '../errors/index.js';
import { isSyntheticBatch } from '../model/index.js';
import { readDocument, readReport } from '../report/index.js';
import { collectSooner } from './collectSooner.js';
import { withHotline, type Hotline } from './openHotline.js';
import type { Terminal } from './terminal.js';

/** What is to be audited, with what it is called. */
export interface AuditTarget {
  readonly name: string;
  readonly audited: Audited;
  /** The file that was read; null for an edition of the warehouse. */
  readonly source: ReadSource | null;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** Ids have neither dots nor slashes. */
const looksLikePath = (given: string): boolean => /[./\\]/.test(given);

async function readSource(path: string, terminal: Terminal): Promise<AuditTarget> {
  collectSooner();
  terminal.progress(`Reading ${path} …`);
  const document = await readDocument(readFileSync(path), basename(path));
  const raw = readReport(document);
  if (raw.figures.length === 0) throw userError('NO_FIGURES', `"${basename(path)}" prints no figure that can be read, so there is nothing to audit`, { name: path });
  const encoding = document.encoding === null ? '' : `, ${document.encoding}`;
  terminal.progress(`${document.format}${encoding}: ${raw.figures.length} figures and ${raw.relations.length} relations found, ${raw.notUnderstood.length} not understood.`);
  for (const { text, start } of raw.notUnderstood) terminal.progress(`  not understood: "${text}"${start === null ? '' : ` at ${start}`}`);
  return { name: basename(path), audited: auditedReport(raw), source: { document, raw } };
}

/** Made-up records are no evidence against what is published: who loaded them is told so. */
async function tellSynthetic({ warehouse }: Hotline, terminal: Terminal): Promise<void> {
  for (const { id, fact } of (await warehouse.batches()).filter((batch) => isSyntheticBatch(batch.id))) {
    terminal.progress(`The records of ${fact} in batch ${id} are made up: where published figures are held against them, that is no evidence.`);
  }
}

/**
 * What `hotline audit` was given: a published file, read without any configuration, or else the id of a loaded edition.
 * @throws a user error where it is neither, or the file cannot be read.
 */
export async function auditTarget(given: string, dataFolder: string, terminal: Terminal): Promise<AuditTarget> {
  if (isFile(given)) return readSource(given, terminal);
  return withHotline(dataFolder, async (hotline) => {
    const snapshot = await hotline.warehouse.snapshot();
    if (looksLikePath(given) && snapshot.editions.every(({ id }) => id !== given)) throw userError('NO_SUCH_FILE', `There is no file "${given}", and no edition of that id is loaded. An edition folder is loaded by hotline load, then audited by its id`, { name: given });
    const { audited } = await gatherEdition(given, hotline, snapshot);
    await tellSynthetic(hotline, terminal);
    return { name: given, audited, source: null };
  });
}
