import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sampleAsWritten } from '../../../src/records/proposal/sampleAsWritten.js';
import { gb18030 } from '../../support/gb18030.js';
import { temporaryFolder } from '../../support/openTestWarehouse.js';

const TEXT = '工单编号,受理时间,诉求来源\r\nGD1,2024-01-05,电话\r\nGD2,2024-01-06,互联网\r\n';

function fileOf(bytes: Uint8Array): string {
  const path = join(temporaryFolder(), 'requests.csv');
  writeFileSync(path, bytes);
  return path;
}

const UNSAID = { format: null, encoding: null, delimiter: null };

it.each([
  ['UTF-8', Buffer.from(TEXT), null, ','],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`), null, ','],
  ['GB18030', gb18030(TEXT), 'gb18030', ','],
  ['GB18030 with a heading that tells nothing', gb18030(TEXT.replace(/^[^\r]*/u, 'id,day,channel')), 'gb18030', ','],
  ['UTF-16 with a mark and tabs', Buffer.from(`\uFEFF${TEXT.replaceAll(',', '\t')}`, 'utf16le'), null, '\t'],
  ['UTF-8 with semicolons', Buffer.from(TEXT.replaceAll(',', ';')), null, ';'],
])('%s is read without being told', async (_, bytes, encoding, delimiter) => {
  const found = await sampleAsWritten(fileOf(bytes), UNSAID);
  expect([found.encoding?.choice ?? null, found.delimiter.choice]).toEqual([encoding, delimiter]);
  expect(found.sample.columns.map(({ values }) => values.join(' '))).toEqual(['GD1 GD2', '2024-01-05 2024-01-06', '电话 互联网']);
});

it('what is said is taken as it is', async () => {
  const found = await sampleAsWritten(fileOf(Buffer.from(TEXT)), { format: null, encoding: 'utf-8', delimiter: ';' });
  expect([found.encoding?.choice, found.delimiter.choice, found.sample.columns.length]).toEqual(['utf-8', ';', 1]);
});

it('bytes that are no text in any way are refused', async () => {
  const bytes = Buffer.from([0xff, 0x80, 0x81, 0xff, 0x2c, 0xff, 0x0a, 0xff, 0xff, 0x0a]);
  await expect(sampleAsWritten(fileOf(bytes), UNSAID)).rejects.toMatchObject({ kind: 'user', code: 'BAD_ENCODING' });
});
