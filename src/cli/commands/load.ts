import { resolve } from 'node:path';
import { loadEditionFolder } from '../loadEditionFolder.js';
import { withHotline } from '../openHotline.js';
import type { AddCommand } from './command.js';

/** `hotline load <folder>`: loads one edition. */
export const addLoad: AddCommand = (program, { settings, terminal }) => {
  program
    .command('load')
    .summary('load an edition folder')
    .description('Loads a published edition from its folder: all of it, or nothing where anything in it is wrong.\nThe same edition twice is loaded once; the same id with other content is refused.')
    .argument('<folder>', 'an edition folder, such as seeds/nantong-2024')
    .action(async (folder: string) => {
      await withHotline(settings().dataFolder, (hotline) => loadEditionFolder(hotline, resolve(folder), terminal));
    });
};
