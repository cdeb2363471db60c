import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { userError } from '../../errors/index.js';
import { documentFacts, folderTexts, proposeEdition, readDocument, readReport, writeFolder, type Document } from '../../report/index.js';
import { loadEditionFolder } from '../loadEditionFolder.js';
import type { Hotline } from '../openHotline.js';
import type { Terminal } from '../terminal.js';
import { earlierOf, editionLike } from './earlierEditions.js';
import { editionFacts } from './editionFacts.js';
import type { ImportOptions } from './importOptions.js';
import { importSummary } from './importSummary.js';

async function documentOf(file: string): Promise<Document> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true) throw userError('NO_SUCH_FILE', `"${file}" is a folder; expected a published file. An edition folder is loaded by hotline load "${file}"`, { name: file, cause });
    throw userError('NO_SUCH_FILE', `There is no file "${file}" that can be read`, { name: file, cause });
  }
  return readDocument(bytes, basename(file));
}

/**
 * Reads a published file, proposes what its figures state, writes the proposal as an edition folder, and loads it.
 * @throws a user error where the file cannot be read, where it does not say what it is, or where the folder is somebody's work.
 */
export async function importFile(file: string, options: ImportOptions, hotline: Hotline, terminal: Terminal): Promise<void> {
  const { catalogue, warehouse } = hotline;
  terminal.progress(`Reading ${file} …`);
  const document = await documentOf(file);
  const snapshot = await warehouse.snapshot();
  const known = snapshot.editions.find(({ sha256 }) => sha256 === document.sha256);
  if (known !== undefined) {
    terminal.progress(`This file is loaded already, as edition ${known.id}; nothing was changed.`);
    return;
  }
  const raw = readReport(document);
  if (raw.figures.length === 0) throw userError('NO_FIGURES', `"${file}" prints no figure that can be read`, { name: file });
  const like = options.like === undefined ? null : await editionLike(options.like, hotline, snapshot);
  const opening = raw.figures.slice(0, 1).map(({ label }) => label);
  const { edition, place, guesses } = editionFacts({ file, sha256: document.sha256, facts: documentFacts(document), opening, likes: like?.publisher ?? null }, options, snapshot, catalogue);
  for (const guess of guesses) terminal.progress(`  ${guess}`);
  const followed = [...(like === null ? [] : [like]), ...(await earlierOf(edition.publisher, edition.period, hotline, snapshot))];
  const earlier = followed.map((each) => each.earlier).filter(({ id }, at, all) => id !== edition.id && all.findIndex((other) => other.id === id) === at);
  for (const { id } of earlier) terminal.progress(`  bindings are taken over from ${id}`);
  const proposal = proposeEdition({ document, raw, catalogue, period: edition.period, place, title: edition.title, earlier });
  const folder = resolve(options.out ?? edition.id);
  const writing = await writeFolder(folder, folderTexts({ edition, encoding: document.encoding ?? document.format, tables: raw.tables, proposal, reading: raw, lang: options.lang }, catalogue, raw.title));
  const published = catalogue.facts.find(({ recorded }) => !recorded)?.name ?? null;
  terminal.out(importSummary(proposal, published, snapshot, options.lang));
  terminal.progress(writing === 'WRITTEN' ? `Written: ${folder}` : `${folder} holds just this already.`);
  if (options.load) await loadEditionFolder(hotline, folder, terminal);
  else terminal.progress(`Not loaded. Read and correct it, then: hotline load ${folder}`);
}
