import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/openTestWarehouse.js';
import { Random } from '../support/random.js';
import { anyOrder, loadInOrder } from './loadInOrder.js';

it('the same batches in any order, killed and begun again, come to the same content hash; fewer of them to another', async () => {
  const random = new Random(3);
  const whole = await loadInOrder(temporaryFolder(), [0, 1, 2, 3, 4, 5], []);
  const { contentHash, differences } = await loadInOrder(temporaryFolder(), anyOrder(random), [random.whole(0, 600)]);
  expect([contentHash, differences]).toEqual([whole.contentHash, 0]);
  expect((await loadInOrder(temporaryFolder(), [0, 1, 2, 3, 4], [])).contentHash).not.toBe(whole.contentHash);
}, 300_000);
