import { expect, it } from 'vitest';
import { SEED, temporaryFolder } from '../support/openTestWarehouse.js';
import { runHotline } from './runHotline.js';

it('hotline unload takes an edition out, once, and tells the nearest id of what is there', async () => {
  const data = temporaryFolder();
  expect((await runHotline(data, 'load', SEED)).code).toBe(0);
  expect(await runHotline(data, 'unload', 'nantong-2042')).toMatchObject({ code: 1, err: expect.stringContaining('There is no batch and no edition "nantong-2042". Did you mean "nantong-2024"?') });
  expect(await runHotline(data, 'unload', 'nantong-2024')).toMatchObject({ code: 0, err: expect.stringMatching(/Edition nantong-2024 is taken out: \d+ figures and \d+ members that nothing else names\./) });
  expect(await runHotline(data, 'unload', 'nantong-2024')).toMatchObject({ code: 1 });
  expect((await runHotline(data, 'load', SEED)).err).toContain('Edition nantong-2024 is loaded: ');
}, 60_000);
