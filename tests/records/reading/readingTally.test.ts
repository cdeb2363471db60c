import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { catalogue } from '../../../schema/catalog.js';
import { batchOfFiles, readMapping, ReadingTally } from '../../../src/records/index.js';
import { SHORT_MAPPING } from '../../support/loadText.js';
import { openTestWarehouse, temporaryFolder } from '../../support/openTestWarehouse.js';

async function tallyOf(content: string, channel: string): Promise<{ readonly tally: ReadingTally; readonly file: string }> {
  const file = join(temporaryFolder(), 'requests.csv');
  writeFileSync(file, content);
  const warehouse = openTestWarehouse();
  const { members } = await warehouse.snapshot();
  const mapping = readMapping(SHORT_MAPPING.replace('{ column: channel }', channel), 'mapping.yaml', catalogue, members);
  const tally = new ReadingTally();
  await warehouse.loadBatch(batchOfFiles([file], mapping, members, { tally }));
  await warehouse.close();
  return { tally, file };
}

it('records are counted that were given a member because they name none; not those that were set aside', async () => {
  const { tally, file } = await tallyOf('id,day,channel,closed\na,2024-01-05,,1\nb,2024-01-05, ,1\nc,2024-13-05,,1\nd,2024-01-05,,x\ne,2024-01-05,PHONE,1\n', '{ column: channel, empty: OTHER }');
  expect(tally.empty).toEqual([{ dimension: 'channel', column: 'channel', member: 'OTHER', records: 2 }]);
  expect(tally.faults).toEqual([
    { rule: 'BAD_DATE', records: 1, first: { file, line: 4, message: '"day" is "2024-13-05"; expected YYYY-MM-DD' } },
    { rule: 'BAD_NUMBER', records: 1, first: { file, line: 5, message: '"closed" is "x"; expected a whole number such as 1234' } },
  ]);
});

it('a member that "values" names for the empty word counts as well, one for every record does not', async () => {
  const given = await tallyOf('id,day,channel,closed\na,2024-01-05,,1\n', '{ column: channel, values: { "": PHONE } }');
  expect(given.tally.empty).toEqual([{ dimension: 'channel', column: 'channel', member: 'PHONE', records: 1 }]);
  const always = await tallyOf('id,day,channel,closed\na,2024-01-05,,1\n', '{ always: PHONE }');
  expect(always.tally.empty).toEqual([]);
});

it('members are counted once, however many records need them', async () => {
  const { tally } = await tallyOf('id,day,channel,closed\na,2024-01-05,KIOSK,1\nb,2024-01-05,KIOSK,1\nc,2024-01-05,PIGEON,1\nd,2024-01-05,PHONE,1\n', '{ column: channel, unknown: { addUnder: OTHER } }');
  expect(tally.added).toEqual([{ dimension: 'channel', members: 2 }]);
  expect(tally.empty).toEqual([]);
});

it('the rule that most records broke comes first', async () => {
  const { tally } = await tallyOf('id,day,channel,closed\na,2024-01-05,PHNE,1\nb,2024-01-05,PHONE,x\nc,2024-01-05,PHONE,y\nd,2024-01-05,PHONE,1\n', '{ column: channel }');
  expect(tally.faults.map(({ rule, records }) => [rule, records])).toEqual([['BAD_NUMBER', 2], ['UNKNOWN_MEMBER', 1]]);
});

it('what was taken for granted stays with the batch until it is taken out', async () => {
  const file = join(temporaryFolder(), 'requests.csv');
  writeFileSync(file, 'id,day,channel,closed\na,2024-01-05,,1\nb,2024-01-05,KIOSK,1\n');
  const warehouse = openTestWarehouse();
  const { members } = await warehouse.snapshot();
  const mapping = readMapping(SHORT_MAPPING.replace('{ column: channel }', '{ column: channel, empty: OTHER, unknown: { addUnder: OTHER } }'), 'mapping.yaml', catalogue, members);
  await warehouse.loadBatch(batchOfFiles([file], mapping, members, { batch: 'january' }));
  await warehouse.loadBatch({ id: 'by hand', fact: 'requests', covers: { from: 20240101, to: 20240131 }, chunks: [] });
  expect((await warehouse.batches()).map(({ id, reading }) => [id, reading])).toEqual([
    ['january', { empty: [{ dimension: 'channel', column: 'channel', member: 'OTHER', records: 1 }], added: [{ dimension: 'channel', members: 1 }] }],
    ['by hand', { empty: [], added: [] }],
  ]);
  await warehouse.unloadBatch({ fact: 'requests', id: 'january' });
  await warehouse.loadBatch({ id: 'january', fact: 'requests', covers: { from: 20240101, to: 20240131 }, chunks: [] });
  expect((await warehouse.batches()).map(({ reading }) => reading)).toEqual([{ empty: [], added: [] }, { empty: [], added: [] }]);
  await warehouse.close();
});
