import { Random } from '../support/random.js';
import { temporaryFolder } from '../support/openTestWarehouse.js';
import { killOnce } from './killOnce.js';

// Kills loadings at random times, as often as asked (1,000): npx tsx tests/chaos/killLoop.ts [times] [seed]
const [, , times = '1000', seed = '12345'] = process.argv;
const random = new Random(Number(seed));
let folder = temporaryFolder();
let [faults, acknowledged, slowest] = [0, 0, 0];
for (let kill = 0; kill < Number(times); kill += 1) {
  // A fresh warehouse now and then, so that looking at all of it stays quick.
  if (kill % 20 === 19) folder = temporaryFolder();
  const aftermath = await killOnce(folder, random.whole(0, 600));
  for (const fault of aftermath.faults) process.stdout.write(`kill ${kill}: ${fault}\n`);
  faults += aftermath.faults.length;
  acknowledged += aftermath.acknowledged;
  slowest = Math.max(slowest, aftermath.ready);
  if (kill % 25 === 24) process.stdout.write(`${kill + 1} kills, ${acknowledged} batches acknowledged, ${faults} faults, ready again within ${Math.round(slowest)} ms\n`);
}
process.stdout.write(`${times} kills, ${acknowledged} batches acknowledged, ${faults} faults, ready again within ${Math.round(slowest)} ms\n`);
process.exitCode = faults === 0 ? 0 : 1;
