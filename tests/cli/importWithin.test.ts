import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SEED, temporaryFolder } from '../support/openTestWarehouse.js';
import { runHotline } from './runHotline.js';

const TEXT = '如皋市12345热线2023年度报告\n\n如皋市信访局\n\n2023年，受理诉求1000件，其中咨询类600件，求助类400件。\n';
const CITIES = '{ requests(groupBy: [CITY, COUNTY], where: { year: { eq: 2023 } }) { rows { key { city { code } county { label } } received { value } } } }';

it('hotline import --within puts a county-level city below its city, and tells one that nobody knows', async () => {
  const data = temporaryFolder();
  const file = join(data, 'rugao.txt');
  writeFileSync(file, TEXT);
  await runHotline(data, 'load', SEED);
  expect(await runHotline(data, 'import', file, '--out', join(data, 'edition'), '--within', '南涌市')).toMatchObject({ code: 1, err: expect.stringContaining('Did you mean "南通市"?') });
  expect(await runHotline(data, 'import', file, '--out', join(data, 'edition'), '--id', 'rugao-2023', '--within', '南通市')).toMatchObject({ code: 0, err: expect.stringContaining('within 南通市') });
  const answered: unknown = JSON.parse((await runHotline(data, 'query', CITIES, '--format', 'json')).out);
  expect(answered).toMatchObject({ requests: { rows: expect.arrayContaining([{ key: { city: { code: 'NANTONG' }, county: { label: '如皋市' } }, received: { value: 1000 } }]) } });
}, 120_000);
