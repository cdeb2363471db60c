import type { LoadedBatch, QuarantinedLine } from '../../warehouse/index.js';
import { withHotline } from '../openHotline.js';
import { findBatch } from '../records/findBatch.js';
import { terminalTable } from '../terminalTable.js';
import type { AddCommand } from './command.js';

function lineText({ file, line, byteOffset, raw, rule, message }: QuarantinedLine, { files }: LoadedBatch): string {
  // Quoted, so that nothing in a file can write to the terminal or run over lines.
  return `${files[file] ?? ''}:${line} (byte ${byteOffset}) ${rule}: ${JSON.stringify(message).slice(1, -1).replaceAll('\\"', '"')}\n  ${JSON.stringify(raw)}`;
}

/** `hotline quarantine [batch]`: what could not be loaded, and why. */
export const addQuarantine: AddCommand = (program, { settings, terminal }) => {
  program
    .command('quarantine')
    .summary('list records that could not be loaded')
    .description('Lists the records of a batch that could not be loaded: file, line, byte offset, the rule that they break, and what stands there.\nWithout a batch, counts them by batch and rule.')
    .argument('[batch]', 'the id of a batch')
    .option('--fact <fact>', 'the fact of the batch, where several have one of that id')
    .action(async (id: string | undefined, { fact }: { fact?: string }) => {
      await withHotline(settings().dataFolder, async ({ warehouse }) => {
        if (id !== undefined) {
          const batch = await findBatch(warehouse, id, fact);
          const lines = await warehouse.quarantined(batch);
          return terminal.out(lines.length === 0 ? `Every record of batch ${id} could be loaded.` : lines.map((line) => lineText(line, batch)).join('\n'));
        }
        const counts: string[][] = [];
        for (const batch of await warehouse.batches()) {
          const rules = new Map<string, number>();
          for (const { rule } of await warehouse.quarantined(batch)) rules.set(rule, (rules.get(rule) ?? 0) + 1);
          for (const [rule, count] of rules) counts.push([batch.id, batch.fact, rule, String(count)]);
        }
        terminal.out(counts.length === 0 ? 'No record is quarantined.' : terminalTable(['batch', 'fact', 'rule', 'records'], counts));
      });
    });
};
