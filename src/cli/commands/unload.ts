import { withHotline } from '../openHotline.js';
import { findBatch } from '../records/findBatch.js';
import type { AddCommand } from './command.js';

/** `hotline unload <batch>`: takes a batch of records out again. */
export const addUnload: AddCommand = (program, { settings, terminal }) => {
  program
    .command('unload')
    .summary('take a batch of records out again')
    .description('Takes a batch of records out again, all of it or nothing: its rows, its quarantine and the days that it covers.\nRecords that other batches brought as well stay, as if this one had never come; those that were set aside because of it count again.')
    .argument('<batch>', 'the id of a batch')
    .option('--fact <fact>', 'the fact of the batch, where several have one of that id')
    .action(async (id: string, { fact }: { fact?: string }) => {
      await withHotline(settings().dataFolder, async ({ warehouse }) => {
        const { removed, restored } = await warehouse.unloadBatch(await findBatch(warehouse, id, fact));
        terminal.progress(`Batch ${id} is taken out: ${removed} records removed; ${restored} of them stay as other batches brought them.`);
      });
    });
};
