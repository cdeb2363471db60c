import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHotline } from '../../src/cli/openHotline.js';
import { batchOfFiles, readMapping } from '../../src/records/index.js';

// Loads the campaign's file from its folder, and tells how much memory that took at most, in MB.
const [, , folder = ''] = process.argv;
const { catalogue, warehouse } = openHotline(folder);
const { members } = await warehouse.snapshot();
const mapping = readMapping(readFileSync(join(folder, 'mapping.yaml'), 'utf8'), 'mapping.yaml', catalogue, members);
await warehouse.loadBatch(batchOfFiles([join(folder, 'dirty.csv')], mapping, members, { batch: 'dirty' }));
await warehouse.close();
process.stdout.write(`${process.resourceUsage().maxRSS / 1024}\n`);
