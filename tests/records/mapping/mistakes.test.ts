import { expect, it } from 'vitest';
import { catalogue } from '../../../schema/catalog.js';
import { readMapping } from '../../../src/records/index.js';
import { SHORT_MAPPING } from '../../support/loadText.js';
import { openTestWarehouse } from '../../support/openTestWarehouse.js';

const change = (from: string, to: string): string => SHORT_MAPPING.replace(from, to);

it.each([
  ['an unknown field', `recrd: id\n${SHORT_MAPPING}`, 'mapping.yaml:1: the mapping has no field "recrd". Did you mean "record"?'],
  ['an unknown fact', change('fact: requests', 'fact: request'), 'mapping.yaml:1: no records are kept of "request". Did you mean "requests"?'],
  ['an unknown time zone', change('Asia/Shanghai', 'Asia/Nantong'), 'mapping.yaml:2: There is no time zone "Asia/Nantong"'],
  ['no record', change('record: id\n', ''), 'the mapping has no "record"'],
  ['a format without a day', change('YYYY-MM-DD', 'YYYY-MM'), 'mapping.yaml:4: "YYYY-MM" is no format of days'],
  ['a format with a letter that stands for nothing', change('[YYYY-MM-DD]', '["YYYY-MM-DD HH:mn"]'), 'mapping.yaml:4: "YYYY-MM-DD HH:mn" is no format of days: "m" stands for nothing'],
  ['a file of another kind', `id,day ${'x'.repeat(1_000_000)}`, `the mapping is the text "id,day ${'x'.repeat(53)}…"`],
  ['an unknown dimension', change('  channel:', '  chanel:'), 'mapping.yaml:6: "dimensions" has no field "chanel". Did you mean "channel"'],
  ['a dimension left out', change('  channel: { column: channel }\n', ''), '"dimensions" has no "channel"'],
  ['an unknown member', change('always: PUBLIC', 'always: PUBLC'), 'mapping.yaml:8: "PUBLC" is not a member of requester. Did you mean "PUBLIC"?'],
  ['members added to a closed dimension', change('{ always: PUBLIC }', '{ column: who, unknown: { addUnder: PUBLIC } }'), 'requester takes no new members'],
  ['members added below the last level', change('{ column: channel }', '{ column: channel, unknown: { addUnder: WECHAT } }'), 'nothing can stand below "WECHAT"'],
  ['members added below a column of a dimension of one level', change('{ always: HELP }', '{ column: c }').replace('{ always: PUBLIC }', '{ column: who, unknown: { addUnder: { column: kind } } }'), 'nothing can stand below another member: requester has 1 level'],
  ['a parent for the records without a word that no column names', change('{ column: channel }', '{ column: channel, empty: parent }'), 'mapping.yaml:6: "empty" is parent, and no column names one'],
  ['labels where nothing is added', change('{ column: channel }', '{ column: channel, labels: { Kiosk: { zh: 自助机 } } }'), 'mapping.yaml:6: "labels" of channel call members that are added, and none are'],
  ['a code that is none', change('{ column: channel }', '{ column: channel, unknown: { addUnder: OTHER }, labels: { Kiosk: { code: kiosk 1 } } }'), '"kiosk 1" is no code; expected capitals, digits and underscores, such as KIOSK_1'],
  ['a code that is taken', change('{ column: channel }', '{ column: channel, unknown: { addUnder: OTHER }, labels: { Kiosk: { code: PHONE } } }'), '"PHONE" is a member of channel already; say under "values" that "Kiosk" stands for it'],
  ['a measure left out', change('  satisfied: { always: 0 }\n', ''), '"measures" has no "satisfied"'],
  ['two rules of one measure', change('{ number: closed }', '{ number: closed, always: 1 }'), 'mapping.yaml:12: the measure resolved has the rules always, number; expected exactly one of'],
  ['coverage the wrong way round', `covers: { from: 2024-02-01, to: 2024-01-01 }\n${SHORT_MAPPING}`, '"covers" ends before it begins'],
  ['YAML that is none', 'fact: [', 'mapping.yaml:1: the YAML is not well formed'],
])('%s is told with its line', async (_, text, message) => {
  const { members } = await openTestWarehouse().snapshot();
  let told = '';
  try {
    readMapping(text, 'mapping.yaml', catalogue, members);
  } catch (error) {
    const place = error instanceof Error && 'details' in error ? JSON.stringify(error.details) : '';
    const line = /"line":(\d+)/u.exec(place)?.[1];
    told = error instanceof Error ? `mapping.yaml:${line}: ${error.message}` : '';
  }
  expect(told).toContain(message);
});
