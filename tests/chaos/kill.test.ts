import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/openTestWarehouse.js';
import { Random } from '../support/random.js';
import { killOnce } from './killOnce.js';

it('a loading that is killed a dozen times loses, doubles and halves nothing that was acknowledged', async () => {
  const random = new Random(12345);
  const folder = temporaryFolder();
  let acknowledged = 0;
  for (let kill = 0; kill < 12; kill += 1) {
    const aftermath = await killOnce(folder, random.whole(0, 500));
    expect(aftermath.faults).toEqual([]);
    acknowledged += aftermath.acknowledged;
  }
  expect(acknowledged).toBeGreaterThan(0);
}, 300_000);
