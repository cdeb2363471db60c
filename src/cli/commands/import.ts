import { importFile } from '../imports/importFile.js';
import type { ImportOptions } from '../imports/importOptions.js';
import { withHotline } from '../openHotline.js';
import { langOption } from '../options.js';
import type { AddCommand } from './command.js';

const DESCRIPTION = `Reads a published file (text, HTML, .docx, .xlsx or PDF), proposes what its figures state, with how sure that is and why,
writes the proposal as an edition folder that a person can read and correct, and loads it.
A later edition of the same publisher takes over the bindings of the earlier ones. A folder that was changed is never overwritten.`;

/** `hotline import <file>`: from a published file to a loaded edition. */
export const addImport: AddCommand = (program, { settings, terminal }) => {
  program
    .command('import')
    .summary('propose an edition from a published file, and load it')
    .description(DESCRIPTION)
    .argument('<file>', 'a published file: text, HTML, .docx, .xlsx or PDF')
    .option('--out <folder>', 'where the edition folder is written; else a folder named as the edition')
    .option('--id <id>', 'the id of the edition, such as nantong-2024')
    .option('--publisher <name>', 'who published it, where the file does not say')
    .option('--period <period>', 'the time that it is about, such as 2024, 2024-Q1, 2024-03 or 2024-03-15/2024-03-22')
    .option('--like <edition>', 'a loaded edition, or an edition folder, whose bindings are taken over')
    .option('--supersedes <edition>', 'a loaded edition that this one replaces')
    .option('--within <city>', 'the city that holds the place of the document, by its code or name, as 南通市 holds 如皋市')
    .option('--no-load', 'write the folder only')
    .addOption(langOption())
    .action(async (file: string, options: ImportOptions) => {
      await withHotline(settings().dataFolder, (hotline) => importFile(file, options, hotline, terminal));
    });
};
