import type { EditionUnloadReceipt } from '../../warehouse/index.js';
import { withHotline } from '../openHotline.js';
import { findLoaded } from '../records/findLoaded.js';
import type { AddCommand } from './command.js';

const DESCRIPTION = `Takes a batch of records out again, all of it or nothing: its rows, its quarantine and the days that it covers.
Records that other batches brought as well stay, as if this one had never come; those that were set aside because of it count again.
Or takes an edition out: its figures, what they state, and the members that nothing else names. An edition that it replaced answers again.`;

function describeEdition(id: string, { figures, members, supersededBy, superseded }: EditionUnloadReceipt): string[] {
  return [
    `Edition ${id} is taken out: ${figures} figures and ${members} members that nothing else names.`,
    ...(superseded === null ? [] : [`  ${superseded}, which it replaced, answers again.`]),
    ...supersededBy.map((other) => `  ${other}, which replaces it, stays as it is.`),
  ];
}

/** `hotline unload <batch or edition>`: takes what was loaded out again. */
export const addUnload: AddCommand = (program, { settings, terminal }) => {
  program
    .command('unload')
    .summary('take a batch of records, or an edition, out again')
    .description(DESCRIPTION)
    .argument('<id>', 'the id of a batch or of an edition')
    .option('--fact <fact>', 'the fact of the batch, where several have one of that id')
    .option('--edition', 'the edition, where a batch has its id')
    .action(async (id: string, options: { fact?: string; edition?: boolean }) => {
      await withHotline(settings().dataFolder, async ({ warehouse }) => {
        const found = await findLoaded(warehouse, id, options);
        if (found.kind === 'edition') {
          for (const line of describeEdition(id, await warehouse.unloadEdition(id))) terminal.progress(line);
          return;
        }
        const { removed, restored } = await warehouse.unloadBatch(found.batch);
        terminal.progress(`Batch ${id} is taken out: ${removed} records removed; ${restored} of them stay as other batches brought them.`);
      });
    });
};
