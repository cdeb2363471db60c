import { expect, it } from 'vitest';
import { askHotline } from '../support/askHotline.js';
import { importBulletin } from '../support/importedBulletin.js';
import { openSeededWarehouse } from '../support/openTestWarehouse.js';

it('a source tells every change that is printed of its figure', async () => {
  const warehouse = await openSeededWarehouse();
  const text = '泰州市12345热线2023年3月运行情况\n\n3月，受理诉求1110件，同比增加110件，同比上升11.0%，环比下降3.2%。\n';
  const { content } = await importBulletin(new TextEncoder().encode(text), 'march.txt', { id: 'march', period: '2023-03' });
  await warehouse.loadEdition(content);
  const ask = await askHotline(warehouse);
  const { data, errors } = await ask('{ requests(groupBy: [MONTH], where: { month: { eq: "2023-03" } }) { rows { received { value sources { change changes { base unit value exact printed } } } } } }');
  expect(errors).toEqual([]);
  expect(data).toEqual({ requests: { rows: [{ received: { value: 1110, sources: [{ change: '同比上升11.0%', changes: [
    { base: 'YEAR', unit: 'OWN', value: 110, exact: '110', printed: '同比增加110件' }, { base: 'YEAR', unit: 'PERCENT', value: 0.11, exact: '0.11', printed: '同比上升11.0%' },
    { base: 'PERIOD', unit: 'PERCENT', value: -0.032, exact: '-0.032', printed: '环比下降3.2%' },
  ] }] } }] } });
  const seed = await ask('{ requests(where: { year: { eq: 2024 } }) { rows { received { sources { changes { base printed } } } } } }');
  expect(JSON.stringify(seed.data)).toContain('{"base":"YEAR","printed":"↑5.4%"}');
  await warehouse.close();
});
