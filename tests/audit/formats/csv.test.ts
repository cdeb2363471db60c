import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csv } from '../../../src/audit/index.js';
import { auditedNantong } from './auditedNantong.js';
import { hostileEdition } from './hostile.js';

function recordsOf(text: string): Record<string, string>[] {
  const records: Record<string, string>[] = parse(text, { columns: true });
  return records;
}

test('a line for every term of every assertion of a finding', async () => {
  const { report, as } = await auditedNantong();
  const terms = report.findings.flatMap(({ outcomes }) => outcomes.flatMap((outcome) => outcome.terms));
  const records = recordsOf(as(csv));
  expect(records.map(({ figure, part, role }) => [figure, part, role])).toEqual(terms.map(({ figure, part, role }) => [figure, part, role]));
  expect(records.find(({ figure, rule }) => figure === 'channel-phone' && rule === 'share')).toMatchObject({
    verdict: 'INCONSISTENT', severity: 'MINOR', role: 'share', printed: '占比80.8%', of: 'share', lower: '0.8075', upper: '0.8085',
    section: '一、总体情况', table: '', row: '', column: '电话渠道', start: '735', end: '742', explanation: 'FROM_ROUNDED', grade: 'VERIFIED', from: '占比80.8%', to: '占比80.7%',
  });
});

test('nothing that an edition prints is run by a spreadsheet', async () => {
  const { as } = await auditedNantong(hostileEdition);
  const cells = recordsOf(as(csv)).flatMap((record) => Object.values(record));
  expect(cells.some((cell) => cell.startsWith("'="))).toBe(true);
  expect(cells.filter((cell) => /^[=+@]|^-\D/.test(cell))).toEqual([]);
});
