import { join } from 'node:path';
import { expect, it } from 'vitest';
import { catalogue } from '../../schema/catalog.js';
import { batchOfFiles, readMapping } from '../../src/records/index.js';
import { openTestWarehouse, temporaryFolder } from '../support/openTestWarehouse.js';
import { DIRTY_MAPPING, writeDirtyFile } from './dirtyFile.js';
import { differences } from './faultsFound.js';
import { PLANTED_FAULTS } from './plantedFaults.js';

it('of some thousand dirty records each is accounted for: every planted fault is found in its place, and no other', async () => {
  const file = join(temporaryFolder(), 'dirty.csv');
  const dirty = await writeDirtyFile(file, 6_000, 7);
  expect([...dirty.kinds].sort()).toEqual(PLANTED_FAULTS.map(({ kind }) => kind).sort());
  const warehouse = openTestWarehouse();
  const { members } = await warehouse.snapshot();
  const receipt = await warehouse.loadBatch(batchOfFiles([file], readMapping(DIRTY_MAPPING, 'mapping.yaml', catalogue, members), members, { batch: 'dirty' }));
  const quarantined = await warehouse.quarantined({ fact: 'requests', id: 'dirty' });
  expect(differences(dirty, receipt, quarantined)).toEqual([]);
  // The comparison itself would see a fault that was missed, and one too many.
  expect(differences(dirty, receipt, quarantined.slice(1))).toHaveLength(1);
  expect(differences({ ...dirty, planted: dirty.planted.slice(1) }, receipt, quarantined)).toHaveLength(2);
  expect(await warehouse.verifyBatches()).toEqual([]);
  await warehouse.close();
}, 120_000);
