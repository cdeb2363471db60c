import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHotline } from '../../src/cli/openHotline.js';
import { measuredHotline } from '../support/measuredHotline.js';
import { temporaryFolder } from '../support/openTestWarehouse.js';
import { DIRTY_MAPPING, writeDirtyFile } from './dirtyFile.js';
import { differences } from './faultsFound.js';
import { PLANTED_FAULTS } from './plantedFaults.js';

// Loads a large file of planted faults by the built command (npm run build first), and holds what was set aside against the truth: npx tsx tests/dirty/campaign.ts [records] [seed]
const [, , count = '1000000', seed = '1'] = process.argv;
/** In MB of 2^20 bytes. */
const MOST_MEMORY = 256;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const folder = temporaryFolder();
const file = join(folder, 'dirty.csv');
const dirty = await writeDirtyFile(file, Number(count), Number(seed));
writeFileSync(join(folder, 'truth.ndjson'), `${dirty.planted.map((each) => JSON.stringify(each)).join('\n')}\n`);
const mapping = join(folder, 'mapping.yaml');
writeFileSync(mapping, DIRTY_MAPPING);
say(`${dirty.records} records, ${dirty.planted.length} to be set aside, ${dirty.kinds.size} of ${PLANTED_FAULTS.length} kinds`);
const { peak, wall } = measuredHotline(folder, 'load', 'requests', file, '--mapping', mapping, '--batch', 'dirty');
const memory = peak / 2 ** 20;
const { warehouse } = openHotline(folder);
const receipt = (await warehouse.batches()).find(({ id }) => id === 'dirty');
const found = receipt === undefined ? ['the batch was not loaded'] : differences(dirty, { ...receipt, batch: receipt.id, loadedNow: true }, await warehouse.quarantined({ fact: 'requests', id: 'dirty' }));
await warehouse.close();
for (const line of found.slice(0, 50)) say(line);
say(`${found.length} differences from the truth; ${Math.round(dirty.records / wall)} records/s, at most ${Math.round(memory)} MB while loading (goal: ${MOST_MEMORY})`);
process.exitCode = found.length === 0 && memory <= MOST_MEMORY ? 0 : 1;
