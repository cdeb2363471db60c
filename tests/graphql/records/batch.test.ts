import { expect, test } from 'vitest';
import { askHotline } from '../../support/askHotline.js';
import { loadText, SHORT_MAPPING } from '../../support/loadText.js';

test('a batch tells what its mapping made of empty cells and of unknown words', async () => {
  const mapping = SHORT_MAPPING.replace('{ column: channel }', '{ column: channel, empty: OTHER, unknown: { addUnder: OTHER } }');
  const { warehouse } = await loadText('id,day,channel,closed\na,2024-01-05,,1\nb,2024-01-05,,1\nc,2024-01-05,KIOSK,1\n', { mapping, batch: 'january' });
  const { data, errors } = await (await askHotline(warehouse))('{ node(id: "batch:requests:january") { ... on Batch { emptyCells { dimension column member records } membersAdded { dimension members } } } }');
  expect(errors).toEqual([]);
  expect(data).toEqual({ node: { emptyCells: [{ dimension: 'channel', column: 'channel', member: 'OTHER', records: 2 }], membersAdded: [{ dimension: 'channel', members: 1 }] } });
  await warehouse.close();
});
