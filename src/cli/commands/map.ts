import { Option } from 'commander';
import { ENCODINGS, proposeMapping, type Encoding } from '../../records/index.js';
import { withHotline } from '../openHotline.js';
import type { AddCommand } from './command.js';

/** `hotline map <file>`: proposes how a file's records become requests, calls or knowledge entries. */
export const addMap: AddCommand = (program, { settings, terminal }) => {
  program
    .command('map')
    .summary('propose a mapping for a file of records')
    .description('Reads the first records of a file and writes a mapping as far as they tell it, with the reason beside every choice.\nRead and finish it, then: hotline load requests <files…> --mapping <file>')
    .argument('<file>', 'a CSV, NDJSON or Parquet file, plain or gzipped')
    .addOption(new Option('--fact <fact>', 'what a record is').choices(['requests', 'calls', 'knowledge']).default('requests'))
    .addOption(new Option('--encoding <encoding>', 'the encoding, where no byte order mark tells it and it is neither UTF-8 nor GB18030').choices(ENCODINGS))
    .option('--delimiter <character>', 'the character between the fields of a CSV file, where its heading does not tell')
    .action(async (file: string, { fact, encoding, delimiter }: { fact: string; encoding?: Encoding; delimiter?: string }) => {
      await withHotline(settings().dataFolder, async ({ catalogue, warehouse }) => {
        const { members } = await warehouse.snapshot();
        terminal.out((await proposeMapping(file, fact, catalogue, members, { format: null, encoding: encoding ?? null, delimiter: delimiter ?? null })).trimEnd());
      });
    });
};
