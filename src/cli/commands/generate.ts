import { Option } from 'commander';
import { join, resolve } from 'node:path';
import { gatherEdition } from '../../audit/index.js';
import { userError } from '../../errors/index.js';
import { GENERATED_FACTS, holdAgainst, planOf, readScale, readSeed, unmetOf, writeFolder, type GeneratedFact, type Plan, type WrittenFile } from '../../generate/index.js';
import { didYouMean } from '../../text/index.js';
import { withHotline } from '../openHotline.js';
import type { Terminal } from '../terminal.js';
import type { AddCommand } from './command.js';

interface GenerateOptions {
  readonly edition: string;
  readonly out: string;
  readonly scale: string;
  readonly seed: string;
  readonly facts: string;
  readonly gzip?: boolean;
}

const DESCRIPTION = `Writes synthetic records of requests and calls for the year of a loaded edition and the year before, as CSV.
Their sums agree with the figures that the edition prints, and with what its printed changes imply for the year before;
what cannot be met is told. The same edition, seed and scale give the same files. Nothing in them is real.`;

/** Where no bar can be drawn, a line is written for every so many records. */
const LINE_EVERY = 500_000;

function readFacts(text: string): GeneratedFact[] {
  return text.split(',').map((name) => {
    const found = GENERATED_FACTS.find((fact) => fact === name.trim());
    if (found === undefined) throw userError('UNKNOWN_FACT', `No records are made of "${name}".${didYouMean(name, GENERATED_FACTS)} Expected ${GENERATED_FACTS.join(', ')}`, { name });
    return found;
  });
}

function lines(terminal: Terminal, stream: NodeJS.WriteStream): (file: WrittenFile, rows: number) => void {
  let told = 0;
  return ({ name, rows: all }, rows) => {
    const text = `${name}: ${rows} of ${all} records`;
    if (stream.isTTY) stream.write(`\r${text}${rows === all ? '\n' : ''}`);
    else if (rows === all || rows - told >= LINE_EVERY) terminal.progress(text);
    if (rows === all) told = 0;
    else if (rows - told >= LINE_EVERY) told = rows;
  };
}

/** What the records do not follow, in a few lines. */
function tell({ corrections, source, ...plan }: Plan, facts: readonly GeneratedFact[], terminal: Terminal): void {
  for (const { figure, from, to } of corrections) terminal.progress(`Not followed as printed: ${figure} ${from === '' ? '(nothing)' : from}, which the audit verified to mean ${to === '' ? '(nothing)' : to}`);
  for (const { figure, printed, year } of unmetOf(holdAgainst({ ...plan, corrections, source }, facts))) terminal.progress(`Not met: ${figure} ${printed} for ${year}`);
}

/** `hotline generate`: synthetic records whose sums are the published figures. */
export const addGenerate: AddCommand = (program, { settings, terminal, interrupted }) => {
  program
    .command('generate')
    .summary('write synthetic records that agree with an edition')
    .description(DESCRIPTION)
    .requiredOption('--edition <id>', 'the id of a loaded edition, such as nantong-2024')
    .requiredOption('--out <folder>', 'an empty folder, made where there is none')
    .option('--scale <number>', 'records made for each one counted, from 0.01 to 10', '1')
    .option('--seed <number>', 'another seed gives other records with the same sums', '1')
    .addOption(new Option('--facts <facts>', 'what is made').default(GENERATED_FACTS.join(',')))
    .option('--gzip', 'compress the files')
    .action(async ({ edition, out, gzip = false, ...options }: GenerateOptions) => {
      const [facts, scale, seed] = [readFacts(options.facts), readScale(options.scale), readSeed(options.seed)];
      await withHotline(settings().dataFolder, async (hotline) => {
        const { audited } = await gatherEdition(edition, hotline, await hotline.warehouse.snapshot());
        terminal.progress(`Planning records after ${edition} …`);
        const plan = planOf(audited, { scale, seed });
        tell(plan, facts, terminal);
        const stopping = new AbortController();
        void interrupted.then(() => stopping.abort());
        const files = await writeFolder(plan, resolve(out), { facts, gzip, signal: stopping.signal, onProgress: lines(terminal, process.stderr) });
        for (const { name } of files) terminal.out(join(out, name));
        terminal.progress(`Synthetic, all of it: ${join(out, 'README.md')} says what they are and how to load them.`);
      });
    });
};
