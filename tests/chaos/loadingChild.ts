import { openHotline } from '../../src/cli/openHotline.js';
import { chaosBatch } from './batches.js';

// Loads one batch after the other into a data folder and tells each that is acknowledged, until it is killed.
const [, , folder = '', most = '1000'] = process.argv;
const { warehouse } = openHotline(folder);
process.stdout.write('ready\n');
for (let batch = (await warehouse.batches()).length; batch < Number(most); batch += 1) {
  const receipt = await warehouse.loadBatch(chaosBatch(batch));
  process.stdout.write(`ack ${receipt.batch}\n`);
}
await warehouse.close();
