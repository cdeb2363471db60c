import { openHotline } from '../../src/cli/openHotline.js';
import { overlappingBatch } from './overlappingBatches.js';

// Loads batches in the order asked for into a data folder, those that are there already again, until it has ended or is killed.
const [, , folder = '', order = ''] = process.argv;
const { warehouse } = openHotline(folder);
process.stdout.write('ready\n');
for (const batch of order.split(',')) await warehouse.loadBatch(overlappingBatch(Number(batch)));
await warehouse.close();
process.stdout.write('done\n');
