import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { CsvBlock } from '../../../src/records/sources/csvBlock.js';
import type { SourceRecord } from '../../../src/records/sources/source.js';
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
    const block = new CsvBlock({ text, line: 1, full: true, last: true, endless: false, offsetOf: (at) => at }, ',', 3);
    const records: SourceRecord[] = [];
    for (let some = block.next(3); some.length > 0; some = block.next(3)) records.push(...some);
    const expected: unknown = parse(text, { record_delimiter: end });
    expect(records.map(({ cells }) => cells)).toEqual(expected);
    expect(block.consumed).toBe(text.length);
  }
});
