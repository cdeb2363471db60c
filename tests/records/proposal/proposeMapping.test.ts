import { expect, it } from 'vitest';
import { catalogue } from '../../../schema/catalog.js';
import { proposeMapping, readMapping } from '../../../src/records/index.js';
import { openTestWarehouse } from '../../support/openTestWarehouse.js';

const CITY = new URL('../../cases/records/city311/requests.csv', import.meta.url).pathname;

it('proposes what a sample tells, with reasons, as a mapping that can be read', async () => {
  const { members } = await openTestWarehouse().snapshot();
  const proposed = await proposeMapping(CITY, 'requests', catalogue, members, { format: null, encoding: null, delimiter: ',' });
  expect(proposed).toContain('# no column has a value of its own in every record');
  expect(proposed).toContain('channel: # 4 of 6 values name members of channel\n    column: "SOURCE"');
  expect(proposed).toContain('    #   "KIOSK": …');
  const finished = proposed.replace('record: …', 'record: "CASE ID"').replace('column: …, formats: [YYYY-MM-DD]', 'column: "CREATION DATE", formats: [MM/DD/YYYY]');
  expect(readMapping(finished, 'proposed.yaml', catalogue, members).record.map(({ text }) => text)).toEqual(['CASE ID']);
});
