import { Random } from '../support/random.js';
import { temporaryFolder } from '../support/openTestWarehouse.js';
import { anyOrder, loadInOrder } from './loadInOrder.js';
import { OVERLAPPING } from './overlappingBatches.js';

// Loads the same batches in random orders, killed at random and begun again: all must come to the same content hash.
// npx tsx tests/chaos/orders.ts [times] [seed]
const [, , times = '100', seed = '12345'] = process.argv;
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const random = new Random(Number(seed));
const reference = await loadInOrder(temporaryFolder(), Array.from({ length: OVERLAPPING }, (_, batch) => batch), []);
let [kills, faults] = [0, 0];
const orders = new Set<string>();
for (let round = 1; round <= Number(times); round += 1) {
  const loaded = await loadInOrder(temporaryFolder(), anyOrder(random), Array.from({ length: random.whole(1, 2) }, () => random.whole(0, 1200)));
  kills += loaded.kills;
  orders.add(String(loaded.order));
  if (loaded.contentHash !== reference.contentHash || loaded.differences > 0) {
    faults += 1;
    say(`${loaded.order.join(', ')}: ${loaded.contentHash}, ${loaded.differences} batches differ from what was loaded`);
  }
  if (round % 10 === 0) say(`${round} times, ${kills} kills, ${faults} faults`);
}
say(`${times} times in ${orders.size} orders with ${kills} kills: ${faults} came to another content than ${reference.contentHash}`);
process.exitCode = faults === 0 ? 0 : 1;
