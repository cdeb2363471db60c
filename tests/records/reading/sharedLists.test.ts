import { expect, it } from 'vitest';
import { SharedLists } from '../../../src/records/reading/sharedLists.js';

it('equal lists are one object, and stay as they were when first given', () => {
  const shared = new SharedLists();
  const scratch = ['PHONE', 'HELP'];
  const first = shared.of(scratch);
  scratch[1] = 'OTHER';
  expect([first, shared.of(['PHONE', 'HELP']) === first, shared.of(scratch)]).toEqual([['PHONE', 'HELP'], true, ['PHONE', 'OTHER']]);
});

it('lists are right also where there are more than are kept', () => {
  const shared = new SharedLists();
  for (let round = 0; round < 2; round += 1) for (let index = 0; index < 70_000; index += 1) expect(shared.of(['a', String(index)])[1] === String(index)).toBe(true);
});
