import { InvalidArgumentError } from 'commander';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { HotlineError, userError } from '../../errors/index.js';
import { batchOfFiles, readMapping, ReadingTally } from '../../records/index.js';
import { didYouMean } from '../../text/index.js';
import { collectSooner } from '../collectSooner.js';
import { loadEditionFolder } from '../loadEditionFolder.js';
import { withHotline, type Hotline } from '../openHotline.js';
import { loadingBar } from '../records/loadingBar.js';
import { describeBatch } from '../records/describeBatch.js';
import { describeFaults, describeReading } from '../records/describeReading.js';
import type { AddCommand, CommandContext } from './command.js';

interface LoadOptions {
  readonly mapping?: string;
  readonly batch?: string;
}

const DESCRIPTION = `Loads a published edition from its folder (hotline load <folder>), or a batch of records from files
(hotline load requests|calls|knowledge <files…> --mapping <file>; CSV, NDJSON or Parquet, plain or gzipped).
All of it or nothing is loaded. The same edition or batch twice is loaded once; the same id with other content is refused.
Records that cannot be loaded are set aside: hotline quarantine lists them. hotline map proposes a mapping.`;

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw userError('NO_SUCH_FILE', `There is no file "${file}"`, { name: file, cause });
  }
}

async function loadRecords({ catalogue, warehouse }: Hotline, fact: string, files: readonly string[], { mapping: file, batch }: LoadOptions, { terminal, interrupted }: CommandContext): Promise<void> {
  if (file === undefined) throw userError('NO_MAPPING', `Records need a mapping: --mapping <file>. hotline map ${files[0] ?? '<file>'} proposes one`, { name: 'mapping' });
  const { members } = await warehouse.snapshot();
  const mapping = readMapping(readText(file), file, catalogue, members);
  if (mapping.fact.name !== fact) throw userError('OTHER_FACT', `${file} maps records of ${mapping.fact.name}, not of ${fact}`, { name: fact });
  const stopping = new AbortController();
  void interrupted.then(() => stopping.abort());
  collectSooner();
  const [bar, tally] = [loadingBar(terminal, process.stderr), new ReadingTally()];
  try {
    const read = batchOfFiles(files, mapping, members, { ...(batch === undefined ? {} : { batch }), signal: stopping.signal, onProgress: bar.update, tally });
    const receipt = await warehouse.loadBatch(read, { signal: stopping.signal, onWait: () => terminal.progress('Another process is writing to the warehouse; waiting until it has ended …') });
    bar.stop();
    for (const line of [...describeBatch(receipt), ...(receipt.loadedNow ? [...describeFaults(tally), ...describeReading(tally)] : [])]) terminal.progress(line);
  } catch (error) {
    bar.stop();
    if (error instanceof HotlineError && error.code === 'EMPTY_BATCH') for (const line of describeFaults(tally)) terminal.progress(line);
    throw error;
  } finally {
    bar.stop();
  }
}

/** `hotline load <folder>` loads one edition; `hotline load <fact> <files…>` a batch of records. */
export const addLoad: AddCommand = (program, context) => {
  program
    .command('load')
    .summary('load an edition folder, or files of records')
    .description(DESCRIPTION)
    .argument('<what>', 'an edition folder, such as seeds/nantong-2024, or requests, calls or knowledge')
    .argument('[files...]', 'the files of the records')
    .option('--mapping <file>', 'how the files become records (YAML)')
    .option('--batch <id>', 'the id of the batch; else the mapping\'s, else the name of the first file', (id: string) => {
      if (id.trim() === '') throw new InvalidArgumentError('It must not be empty.');
      return id;
    })
    .action(async (what: string, files: string[], options: LoadOptions) => {
      const { settings, terminal } = context;
      await withHotline(settings().dataFolder, async (hotline) => {
        const facts = hotline.catalogue.facts.filter(({ recorded }) => recorded).map(({ name }) => name);
        if (facts.includes(what)) return loadRecords(hotline, what, files, options, context);
        if (files.length > 0) throw userError('ONE_FOLDER', `"${what}" is no fact that records are kept of.${didYouMean(what, facts)} Records are loaded by hotline load ${facts.join('|')} <files…>; of edition folders one at a time`, { name: what });
        await loadEditionFolder(hotline, resolve(what), terminal);
      });
    });
};
