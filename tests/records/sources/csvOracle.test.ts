import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { readCsvBlock } from '../../../src/records/sources/csvBlock.js';
import { Random } from '../../support/random.js';

it('well-formed CSV reads as another reader reads it', () => {
  const random = new Random(5);
  const field = (): string => {
    const text = Array.from({ length: random.whole(0, 6) }, () => random.pick(['a', '中', ',', '"', '\n', ' ', '\r\n', '0'])).join('');
    return /[",\r\n]/u.test(text) || random.percent(20) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  for (let round = 0; round < 500; round += 1) {
    const end = random.pick(['\n', '\r\n']);
    const text = Array.from({ length: random.whole(1, 8) }, () => Array.from({ length: 3 }, field).join(',')).join(end) + random.pick(['', end]);
    const { records, consumed } = readCsvBlock({ text, line: 1, full: true, last: true, endless: false, offsetOf: (at) => at }, ',', 3);
    const expected: unknown = parse(text, { record_delimiter: end });
    expect(records.map(({ cells }) => cells)).toEqual(expected);
    expect(consumed).toBe(text.length);
  }
});
