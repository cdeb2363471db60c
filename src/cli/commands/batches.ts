import { periodOfDay } from '../../model/index.js';
import { withHotline } from '../openHotline.js';
import { describeReading } from '../records/describeReading.js';
import { terminalTable } from '../terminalTable.js';
import type { AddCommand } from './command.js';

const COLUMNS = ['batch', 'fact', 'covers', 'read', 'loaded', 'updated', 'duplicates', 'quarantined', 'loaded at', 'content'];

/** `hotline batches`: which batches of records are loaded. */
export const addBatches: AddCommand = (program, { settings, terminal }) => {
  program
    .command('batches')
    .summary('list the batches of records')
    .description('Lists the batches of records that are loaded, oldest first: the days that each covers, what became of its records, the beginning of its content hash.\nThen what reading took for granted: records that were given a member because a column was empty, and members that were added.')
    .action(async () => {
      await withHotline(settings().dataFolder, async ({ warehouse }) => {
        const batches = await warehouse.batches();
        if (batches.length === 0) return terminal.out('No batch of records is loaded.');
        terminal.out(terminalTable(COLUMNS, batches.map(({ id, fact, covers, input, loaded, updated, duplicates, quarantined, loadedAt, contentHash }) => [
          id, fact, `${periodOfDay(covers.from, 'day')} to ${periodOfDay(covers.to, 'day')}`, ...[input, loaded, updated, duplicates, quarantined].map(String), loadedAt, contentHash.slice(0, 12),
        ])));
        for (const { id, fact, reading } of batches) for (const line of describeReading(reading)) terminal.out(`${id} (${fact}): ${line}`);
      });
    });
};
