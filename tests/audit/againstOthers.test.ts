import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { catalogue } from '../../schema/catalog.js';
import { auditEdition, restatementsBetween } from '../../src/audit/index.js';
import type { DayRange, EditionContent } from '../../src/model/index.js';
import { readChange } from '../../src/report/index.js';
import type { SqliteWarehouse } from '../../src/warehouse/index.js';
import { openTestWarehouse } from '../support/openTestWarehouse.js';
import { printedEdition } from '../support/printedEdition.js';
import { batchOf, recordedRequests } from '../support/recordedRequests.js';

const DIMENSIONS = ['channel', 'level', 'requester', 'category', 'handling', 'service'];
const YEAR_2024: DayRange = { from: 20240101, to: 20241231 };
const HOTLINE = { level: 'NANTONG', service: 'HOTLINE' };

let warehouse: SqliteWarehouse;
beforeEach(() => { warehouse = openTestWarehouse(); });
afterEach(() => warehouse.close());

/** Forty requests by phone, and two through the internet. */
const rows = recordedRequests(1, 42, [202403]).map((row, index) => ({
  ...row, id: `row ${index}`, members: { ...row.members, level: 'CITY_PROPER', service: 'HOTLINE', category: 'HELP', channel: index < 40 ? 'PHONE' : 'INTERNET' },
}));

function received(id: string, year: string, total: string, byChannel: Readonly<Record<string, string>> = {}): EditionContent {
  return printedEdition({
    id, fact: 'requests', dimensions: DIMENSIONS,
    figures: [
      { value: total, measure: 'received', period: year, members: HOTLINE },
      ...Object.entries(byChannel).map(([channel, value]) => ({ value, measure: 'received', period: year, members: { ...HOTLINE, channel } })),
    ],
  });
}

/** The edition with a change printed beside its total. */
function changed(content: EditionContent, text: string): EditionContent {
  const reading = readChange(text, 'count');
  if (reading.kind === 'refused') throw new Error(`"${text}" is no change`);
  return { ...content, figures: content.figures.map((figure, index) => (index === 0 ? { ...figure, printed: `${figure.printed}(${text})`, change: { ...reading.meaning, start: null, end: null } } : figure)) };
}

async function judged(id: string, rule: string): Promise<string[]> {
  const { report } = await auditEdition(id, { catalogue, warehouse });
  return report.outcomes.filter((outcome) => outcome.rule === rule).map(({ id: cell, verdict, certificate }) => `${cell.replace(/^.*\|2024/u, '')} ${verdict} ${certificate}`).sort();
}

describe('what is published, against the records', () => {
  it('agrees exactly', async () => {
    await warehouse.loadEdition(received('a', '2024', '42', { PHONE: '40' }));
    await warehouse.loadBatch(batchOf('2024', YEAR_2024, rows));
    expect(await judged('a', 'recorded')).toEqual(['|channel=PHONE|service=HOTLINE CONSISTENT 40 ∩ 40', '|service=HOTLINE CONSISTENT 42 ∩ 42']);
  });

  it('a difference is an error, and is followed to the part where they part', async () => {
    await warehouse.loadEdition(received('a', '2024', '43', { PHONE: '41', INTERNET: '2', TRANSFER: '0', OTHER: '0' }));
    await warehouse.loadBatch(batchOf('2024', YEAR_2024, rows));
    const [phone, whole] = (await judged('a', 'recorded')).filter((line) => line.includes('INCONSISTENT'));
    expect(phone?.split('\n').slice(0, 2)).toEqual(['|channel=PHONE|service=HOTLINE INCONSISTENT 41 ≠ 40 (+1)', '季度 quarter: 2024-Q1 40']);
    expect(whole).toBe('|service=HOTLINE INCONSISTENT 43 ≠ 42 (+1)\n受理渠道 channel: 电话 PHONE 41 ≠ 40; 互联网 INTERNET 2 = 2; 承办转办 TRANSFER 0 = 0; 其他 OTHER 0 = 0');
  });

  it('synthetic records are no evidence: the figure is not judged by them, and the reader is told', async () => {
    await warehouse.loadEdition(received('a', '2024', '43', { PHONE: '41', INTERNET: '2', TRANSFER: '0', OTHER: '0' }));
    await warehouse.loadBatch(batchOf('synthetic-a-seed-1-scale-1', YEAR_2024, rows));
    const { report } = await auditEdition('a', { catalogue, warehouse });
    const against = report.outcomes.filter(({ rule }) => rule === 'recorded');
    expect(against.map(({ verdict, note }) => `${verdict}: ${note?.en}`)).toEqual(Array.from({ length: 3 }, () => 'NOT_APPLICABLE: records of that time are synthetic, made by a generator: they are no evidence'));
    expect([report.verdict, report.findings, report.limits.map(({ en }) => en)]).toEqual(['CONSISTENT', [], ['3 figures were not held against records: those are synthetic, and no evidence']]);
  });

  it('real records are held against figures of their own time beside synthetic ones of another', async () => {
    await warehouse.loadEdition(received('a', '2024', '43'));
    await warehouse.loadBatch(batchOf('synthetic-a-seed-1-scale-1', { from: 20230101, to: 20231231 }, rows.slice(0, 5).map((row) => ({ ...row, id: `then ${row.id}`, day: 20230301 }))));
    await warehouse.loadBatch(batchOf('2024', YEAR_2024, rows));
    expect((await judged('a', 'recorded')).map((line) => line.split('\n')[0])).toEqual(['|service=HOTLINE INCONSISTENT 43 ≠ 42 (+1)']);
  });

  it('records of a part of the year say nothing of a figure for the year', async () => {
    await warehouse.loadEdition(received('a', '2024', '43'));
    await warehouse.loadBatch(batchOf('2024', { from: 20240101, to: 20240630 }, rows));
    expect(await judged('a', 'recorded')).toEqual([]);
  });
});

describe('an edition against the one before', () => {
  it('the implied earlier value is the one that was published', async () => {
    await warehouse.loadEdition(received('then', '2023', '1000'));
    await warehouse.loadEdition(changed(received('now', '2024', '1100'), '↑10.0%'));
    expect(await judged('now', 'restatement')).toEqual(['|service=HOTLINE: then CONSISTENT 1000 ∩ 1000']);
    expect(await restatementsBetween('then', 'now', { catalogue, warehouse })).toEqual([]);
  });

  it('another one is a restatement to be settled, not an error', async () => {
    await warehouse.loadEdition(received('then', '2023', '1007'));
    await warehouse.loadEdition(changed(received('now', '2024', '1100'), '↑10.0%'));
    expect(await judged('now', 'restatement')).toEqual(['|service=HOTLINE: then UNDETERMINED 1000 ≠ 1007']);
    const { report } = await auditEdition('now', { catalogue, warehouse });
    expect(report.findings.map(({ rule, severity, verdict }) => [rule, severity, verdict])).toEqual([['restatement', 'NOTE', 'UNDETERMINED']]);
    expect(report.findings[0]?.wouldSettle?.en).toContain('restated on a comparable basis');
    expect(await restatementsBetween('then', 'now', { catalogue, warehouse })).toMatchObject([{ cell: 'requests.received|2024|service=HOTLINE' }]);
  });

  it('an edition that is not loaded is named, with the nearest that is', async () => {
    await warehouse.loadEdition(received('now', '2024', '1100'));
    await expect(auditEdition('nov', { catalogue, warehouse })).rejects.toMatchObject({ code: 'UNKNOWN_EDITION', message: 'There is no edition "nov". Did you mean "now"?' });
  });
});
