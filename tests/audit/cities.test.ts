import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { catalogue } from '../../schema/catalog.js';
import { auditEdition } from '../../src/audit/index.js';
import type { AddedMember } from '../../src/model/index.js';
import type { Recorded, SqliteWarehouse } from '../../src/warehouse/index.js';
import { openTestWarehouse } from '../support/openTestWarehouse.js';
import { printedEdition, type PrintedFigure } from '../support/printedEdition.js';
import { batchOf, recordedRequests } from '../support/recordedRequests.js';

const DIMENSIONS = ['channel', 'level', 'requester', 'category', 'handling', 'service'];
const TAIZHOU: AddedMember = { dimension: 'level', code: 'TAIZHOU', parent: null, label: { zh: '泰州市', en: 'Taizhou' }, printed: [], unit: null };
const CHANNELS = { PHONE: '60', INTERNET: '30', TRANSFER: '8', OTHER: '3' };

let warehouse: SqliteWarehouse;
beforeEach(() => { warehouse = openTestWarehouse(); });
afterEach(() => warehouse.close());

/** An edition of a city: its total, what came through each channel and, where they are named, what its tiers received. */
async function load(id: string, city: string, total: string, tiers: Readonly<Record<string, string>> = {}): Promise<void> {
  const figure = (value: string, members: PrintedFigure['members']): PrintedFigure => ({ value, measure: 'received', period: id.slice(-4), members: { level: city, ...members } });
  const figures = [figure(total, {}), ...Object.entries(CHANNELS).map(([channel, value]) => figure(value, { channel })), ...Object.entries(tiers).map(([level, value]) => figure(value, { level }))];
  await warehouse.loadEdition(printedEdition({ id, fact: 'requests', dimensions: DIMENSIONS, figures, members: city === 'TAIZHOU' ? [TAIZHOU] : [] }));
}

async function audited(id: string): Promise<{ ids: string[]; told: string[]; recorded: string[] }> {
  const { report } = await auditEdition(id, { catalogue, warehouse });
  return {
    ids: [...report.findings.map((finding) => finding.id), ...report.outcomes.map((outcome) => outcome.id)],
    told: report.outcomes.map((outcome) => `${outcome.verdict} ${outcome.certificate}`),
    recorded: report.outcomes.filter(({ rule }) => rule === 'recorded').map(({ verdict, certificate }) => `${verdict} ${certificate.split('\n')[0]}`),
  };
}

/** Forty requests of a city, by phone. */
const recordsOf = (level: string): Recorded[] => recordedRequests(1, 40, [202403]).map((row, at) => ({ ...row, id: `${level} ${at}`, members: { ...row.members, level, service: 'HOTLINE', category: 'HELP', channel: 'PHONE' } }));

describe('an edition of one city', () => {
  beforeEach(() => load('nantong-2024', 'NANTONG', '100', { CITY_PROPER: '40', COUNTIES: '61' }));

  it('has the same ids and the same outcomes whether or not another city is loaded', async () => {
    const alone = await audited('nantong-2024');
    expect(alone.told).toContain('INCONSISTENT 60 + 30 + 8 + 3 = 101 ≠ 100');
    expect(alone.told).toContain('INCONSISTENT 40 + 61 = 101 ≠ 100');
    await load('taizhou-2024', 'TAIZHOU', '50');
    expect(await audited('nantong-2024')).toEqual(alone);
  });

  it('is held against its own records, not against those of all cities', async () => {
    await load('taizhou-2024', 'TAIZHOU', '50');
    await warehouse.loadBatch(batchOf('2024', { from: 20240101, to: 20241231 }, [...recordsOf('CITY_PROPER'), ...recordsOf('TAIZHOU')]));
    expect((await audited('nantong-2024')).recorded[0]).toBe('INCONSISTENT 100 ≠ 40 (+60)');
    expect((await audited('taizhou-2024')).recorded[0]).toBe('INCONSISTENT 50 ≠ 40 (+10)');
  });

  it('is not held against what another city printed the year before', async () => {
    await load('taizhou-2023', 'TAIZHOU', '50');
    await load('nantong-2023', 'NANTONG', '90');
    const { report } = await auditEdition('nantong-2024', { catalogue, warehouse });
    expect(report.outcomes.filter(({ rule }) => rule === 'restatement').map(({ id }) => id.split(': ').at(-1))).toEqual(Array.from({ length: 5 }, () => 'nantong-2023'));
  });
});
