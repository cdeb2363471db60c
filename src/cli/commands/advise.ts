import { InvalidArgumentError } from 'commander';
import { readFileSync } from 'node:fs';
import { userError } from '../../errors/index.js';
import { advise, readLog, statisticsOf } from '../../query/index.js';
import { didYouMean } from '../../text/index.js';
import { withHotline } from '../openHotline.js';
import { terminalTable } from '../terminalTable.js';
import type { AddCommand } from './command.js';

function positive(text: string): number {
  if (!/^[1-9]\d{0,11}$/.test(text)) throw new InvalidArgumentError('It is a whole number from 1 on.');
  return Number(text);
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw userError('NO_SUCH_FILE', `There is no file "${path}" that can be read`, { name: path, cause });
  }
}

/** `hotline advise <log>`: which rollups would pay. */
export const addAdvise: AddCommand = (program, { settings, terminal }) => {
  program
    .command('advise')
    .summary('propose rollups for a log of questions')
    .description('Proposes rollups for the questions of a log, the one that saves most rows for every cell first. A line of the log says\nhow often questions were asked and by which levels they group and filter: "120 month channel service", or, where a log\nis about several facts, "120 requests month channel service". hotline serve --question-log <file> writes one.')
    .argument('<log>', 'a file with a line for questions that cut alike')
    .option('--fact <name>', 'the fact that the questions are about', 'requests')
    .option('--most <number>', 'rollups to propose at most', positive, 5)
    .option('--cells <number>', 'cells that they may have together', positive, 1_000_000)
    .action(async (path: string, { fact, most, cells }: { fact: string; most: number; cells: number }) => {
      await withHotline(settings().dataFolder, async ({ catalogue, warehouse }) => {
        const facts = catalogue.facts.filter(({ recorded }) => recorded).map(({ name }) => name);
        if (!facts.includes(fact)) throw userError('UNKNOWN_FACT', `There is no recorded fact "${fact}".${didYouMean(fact, facts)}`, { name: fact });
        const log = readLog(readText(path), path, catalogue, fact);
        const rows = (await warehouse.batches()).filter((batch) => batch.fact === fact).reduce((sum, { loaded }) => sum + loaded, 0);
        if (rows === 0) return terminal.out(`No ${fact} are recorded, so there is nothing to roll up.`);
        const advice = advise(catalogue, statisticsOf(catalogue, await warehouse.snapshot(), fact, rows), log, { most, cells });
        if (advice.length === 0) return terminal.out('No further rollup would save the questions of the log any rows.');
        terminal.out(terminalTable(['date', 'levels', 'cells', 'rows saved', 'of all read'], advice.map((each) => [
          each.date, each.levels.join(' '), String(each.cells), String(each.saving), `${(each.share * 100).toFixed(1)} %`,
        ])));
        terminal.progress('A rollup is declared by a file in schema/rollups/ and a line in schema/catalog.ts, then: npm run generate');
      });
    });
};
