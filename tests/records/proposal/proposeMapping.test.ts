import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { catalogue } from '../../../schema/catalog.js';
import { proposeMapping, readMapping } from '../../../src/records/index.js';
import { openTestWarehouse, temporaryFolder } from '../../support/openTestWarehouse.js';

const CITY = new URL('../../cases/records/city311/requests.csv', import.meta.url).pathname;

it('proposes what a sample tells, with reasons, as a mapping that can be read', async () => {
  const { members } = await openTestWarehouse().snapshot();
  const proposed = await proposeMapping(CITY, 'requests', catalogue, members, { format: null, encoding: null, delimiter: ',' });
  expect(proposed).toContain('# no column has a value of its own in every record');
  expect(proposed).toContain('channel: # 4 of 6 values name members of channel\n    column: "SOURCE"');
  expect(proposed).toContain('    #   "KIOSK": …');
  const finished = proposed.replace('record: …', 'record: "CASE ID"').replace('column: …, formats: [YYYY-MM-DD]', 'column: "CREATION DATE", formats: [MM/DD/YYYY]')
    .replace('requester: { always: … }', 'requester: { always: PUBLIC }').replace('handling: { always: … }', 'handling: { always: DEPARTMENT }');
  expect(readMapping(finished, 'proposed.yaml', catalogue, members).record.map(({ text }) => text)).toEqual(['CASE ID']);
});

it('a column stands for one dimension, by its words first, then by its name', async () => {
  const file = join(temporaryFolder(), 'requests.csv');
  writeFileSync(file, '工单编号,受理时间,诉求来源,服务对象,诉求类型,县区\nGD1,2024-01-05,电话,群众,其他,如皋市\nGD2,2024-01-05,互联网,企业,投诉,崇川区\nGD3,2024-01-06,其他,公众,其他,如皋市\n');
  const { members } = await openTestWarehouse().snapshot();
  const proposed = await proposeMapping(file, 'requests', catalogue, members, { format: null, encoding: null, delimiter: null });
  expect(proposed).toContain('handling: { always: … } # no column names its members; choose the one that all records have (ONLINE, ');
  expect(() => readMapping(proposed, 'proposed.yaml', catalogue, members)).toThrow('"…" is not a member of handling');
  const { members: rules } = readMapping(proposed.replace('always: …', 'always: ONLINE'), 'proposed.yaml', catalogue, members);
  expect([...rules].map(([dimension, rule]) => `${dimension}: ${rule.kind === 'always' ? rule.code : rule.column.text}`)).toEqual([
    'channel: 诉求来源', 'level: 县区', 'requester: 服务对象', 'category: 诉求类型', 'handling: ONLINE', 'service: HOTLINE',
  ]);
  expect(proposed).toContain('    #   "公众": PUBLIC');
  expect(proposed).toContain('    #   "如皋市": …');
  expect(proposed).toContain('# or { addUnder: NANTONG or CITY_PROPER or COUNTIES }, or { addUnder: { column: … } }');
});
