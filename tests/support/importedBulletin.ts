import { join } from 'node:path';
import { catalogue } from '../../schema/catalog.js';
import type { EditionContent } from '../../src/model/index.js';
import { documentFacts, folderTexts, placeCalled, placeOf, proposeEdition, readDocument, readEditionFolder, readReport, writeFolder, type EditionProposal, type RawReport } from '../../src/report/index.js';
import { temporaryFolder } from './openTestWarehouse.js';

/** A bulletin as it was read, and the edition that was proposed for it, written as a folder and read again. */
export interface ImportedBulletin {
  readonly folder: string;
  readonly raw: RawReport;
  readonly proposal: EditionProposal;
  readonly content: EditionContent;
}

/** Imports a bulletin into a folder of its own; what it does not say of itself is made up. */
export async function importBulletin(bytes: Uint8Array, source: string, given: { id?: string; period?: string; supersedes?: string } = {}): Promise<ImportedBulletin> {
  const document = await readDocument(bytes, source);
  const raw = readReport(document);
  const facts = documentFacts(document);
  const [title, publisher, period] = [facts.title ?? source, facts.publisher?.value ?? '某市信访局', given.period ?? facts.period?.value ?? '2024-01'];
  const named = placeOf(catalogue, [publisher, title]);
  const place = named.code !== null || named.dimension === null ? named : placeCalled(catalogue, publisher);
  const proposal = proposeEdition({ document, raw, catalogue, period, place, title, earlier: [] });
  const folder = join(temporaryFolder(), 'edition');
  const edition = { id: given.id ?? 'bulletin', title, publisher, period, publishedAt: null, sha256: document.sha256, supersedes: given.supersedes ?? null };
  await writeFolder(folder, folderTexts({ edition, encoding: document.encoding ?? document.format, tables: raw.tables, proposal, reading: raw, lang: 'ZH' }, catalogue, raw.title));
  return { folder, raw, proposal, content: await readEditionFolder(folder, catalogue) };
}
