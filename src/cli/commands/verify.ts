import { EXIT } from '../exitCodes.js';
import { withHotline } from '../openHotline.js';
import type { AddCommand } from './command.js';

/** `hotline verify`: is what is stored still what was loaded? */
export const addVerify: AddCommand = (program, { settings, terminal, exit }) => {
  program
    .command('verify')
    .summary('recompute the hashes of what is stored')
    .description('Recomputes the hashes of every edition and batch from what is stored, and names what is no longer what was loaded.\nEnds with 0 where everything agrees, 1 where something does not.')
    .action(async () => {
      await withHotline(settings().dataFolder, async ({ warehouse }) => {
        const differences = [...(await warehouse.verifyEditions()), ...(await warehouse.verifyBatches())];
        for (const { table, message } of differences) terminal.out(`${table}: ${message}`);
        const count = `${(await warehouse.snapshot()).editions.length} editions and ${(await warehouse.batches()).length} batches`;
        terminal.progress(differences.length === 0 ? `${count} agree with what was loaded.` : `${differences.length} differences found in ${count}.`);
        if (differences.length > 0) exit(EXIT.mistake);
      });
    });
};
