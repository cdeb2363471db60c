import { parquetWriteBuffer } from 'hyparquet-writer';
import { expect, it } from 'vitest';
import { counts, loadText } from '../../support/loadText.js';

it('a Parquet file is loaded as the same records in CSV are', async () => {
  const content = parquetWriteBuffer({
    columnData: [
      { name: 'id', data: ['a', 'b', 'c'], type: 'STRING' }, { name: 'day', data: ['2024-01-05', '2024-01-06', '2024-01-32'], type: 'STRING' },
      { name: 'channel', data: ['PHONE', '微信', 'PHONE'], type: 'STRING' }, { name: 'closed', data: [1n, 0n, 1n], type: 'INT64' },
    ],
  });
  const { receipt, quarantined } = await loadText(Buffer.from(content), { name: 'requests.parquet' });
  expect(counts(receipt)).toBe('2 + 0 + 0 + 1');
  expect(quarantined.map(({ line, rule, raw }) => [line, rule, JSON.parse(raw)])).toEqual([[3, 'BAD_DATE', { id: 'c', day: '2024-01-32', channel: 'PHONE', closed: '1' }]]);
  await expect(loadText('PAR1 and nothing more', { name: 'requests.parquet' })).rejects.toThrow('cannot be read as Parquet');
});
