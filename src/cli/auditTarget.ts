import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { auditedReport, gatherEdition, type Audited, type ReadSource } from '../audit/index.js';
import { readDocument, readReport } from '../report/index.js';
import { collectSooner } from './collectSooner.js';
import { withHotline } from './openHotline.js';
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

async function readSource(path: string, terminal: Terminal): Promise<AuditTarget> {
  collectSooner();
  terminal.progress(`Reading ${path} …`);
  const document = await readDocument(readFileSync(path), basename(path));
  const raw = readReport(document);
  const encoding = document.encoding === null ? '' : `, ${document.encoding}`;
  terminal.progress(`${document.format}${encoding}: ${raw.figures.length} figures and ${raw.relations.length} relations found, ${raw.notUnderstood.length} not understood.`);
  for (const { text, start } of raw.notUnderstood) terminal.progress(`  not understood: "${text}"${start === null ? '' : ` at ${start}`}`);
  return { name: basename(path), audited: auditedReport(raw), source: { document, raw } };
}

/**
 * What `hotline audit` was given: a published file, read without any configuration, or else the id of a loaded edition.
 * @throws a user error where it is neither, or the file cannot be read.
 */
export async function auditTarget(given: string, dataFolder: string, terminal: Terminal): Promise<AuditTarget> {
  if (isFile(given)) return readSource(given, terminal);
  return withHotline(dataFolder, async (hotline) => {
    const { audited } = await gatherEdition(given, hotline, await hotline.warehouse.snapshot());
    return { name: given, audited, source: null };
  });
}
