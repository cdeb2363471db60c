import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../schema/catalog.js';
import { GENERATED_FACTS, planOf, readScale, writeFolder, type GeneratedFact, type Plan } from '../../src/generate/index.js';
import type { Audited } from '../../src/audit/index.js';
import { sha256 } from '../../src/text/index.js';
import { auditedOf } from '../support/auditedOf.js';
import { readNantong2024 } from '../support/nantong2024.js';
import { temporaryFolder } from '../support/openTestWarehouse.js';
import { countOf } from './countOf.js';

let audited: Audited;
beforeAll(async () => {
  audited = auditedOf(await readNantong2024(), catalogue);
});

interface Written {
  readonly plan: Plan;
  readonly folder: string;
}

async function write(seed = 1, facts: readonly GeneratedFact[] = GENERATED_FACTS, gzip = false): Promise<Written> {
  const folder = join(temporaryFolder(), 'records');
  const plan = planOf(audited, { seed, scale: readScale('0.01') });
  await writeFolder(plan, folder, { facts, gzip });
  return { plan, folder };
}

/** The records of a file by their headings. */
function readRecords(file: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const columns = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, index) => [columns[index] ?? '', cell])));
}

const hashes = (folder: string): string[] => readdirSync(folder).sort().map((name) => `${name} ${sha256(readFileSync(join(folder, name)))}`);

describe('requests in files', () => {
  let written: Written;
  let records: Record<string, string>[];
  const count = (members: Readonly<Record<string, string>>): number => records.filter((record) => Object.entries(members).every(([name, code]) => record[name] === code)).length;
  beforeAll(async () => {
    written = await write();
    records = readRecords(join(written.folder, 'requests-2024.csv'));
  });

  it('are one line each, named as synthetic', () => {
    expect(readdirSync(written.folder).sort()).toEqual(['README.md', 'calls-2023.csv', 'calls-2024.csv', 'calls.mapping.yaml', 'requests-2023.csv', 'requests-2024.csv', 'requests.mapping.yaml']);
    expect(records).toHaveLength(29632);
    expect(new Set(records.map((record) => record['id']))).toHaveProperty('size', 29632);
    expect(records.every((record) => record['id']?.startsWith('synthetic-nantong-2024-2024-'))).toBe(true);
  });

  it.each([
    [{ service: 'HOTLINE' }, 29568], [{ service: 'HOTLINE', channel: 'PHONE' }, 23876], [{ service: 'HOTLINE', requester: 'PUBLIC', handling: 'DEPARTMENT' }, 7339], [{ service: 'HOTLINE', category: 'SUGGESTION' }, 160],
  ])('of %j there are %d: a hundredth of what is published', (members, expected) => {
    const { service, ...cut } = members;
    expect([count(members), countOf(written.plan, 2024, service, cut)]).toEqual([expected, expected]);
  });

  it('are evaluated so that the satisfaction of enterprises prints as published', () => {
    const own = { service: 'HOTLINE', requester: 'ENTERPRISE' };
    expect((100 * count({ ...own, satisfied: '1' }) / count({ ...own, evaluated: '1' })).toFixed(1)).toBe('99.8');
    expect(records.filter((record) => (record['satisfied'] ?? '') > (record['evaluated'] ?? '') || (record['onTime'] ?? '') > (record['resolved'] ?? ''))).toEqual([]);
  });

  it('come on every day of the year', () => {
    expect(new Set(records.map((record) => record['date']))).toHaveProperty('size', 366);
    expect(count({ date: '2024-02-29' })).toBeGreaterThan(0);
  });

  it('are drawn for made-up counties and subcategories', () => {
    expect(new Set(records.map((record) => record['level']))).toEqual(new Set(['CITY_PROPER', ...[1, 2, 3, 4, 5, 6, 7].map((number) => `SYNTHETIC_COUNTY_${number}`)]));
    expect(records.every((record) => record['subcategory']?.startsWith(`SYNTHETIC_${record['category']}_`))).toBe(true);
  });
});

describe('calls in files', () => {
  it('add up to what prints as published', async () => {
    const { folder } = await write(1, ['calls']);
    expect(readdirSync(folder).sort()).toEqual(['README.md', 'calls-2023.csv', 'calls-2024.csv', 'calls.mapping.yaml']);
    const calls = readRecords(join(folder, 'calls-2024.csv'));
    const sum = (column: string): number => calls.reduce((all, call) => all + Number(call[column]), 0);
    const answered = sum('answered');
    expect([answered, (100 * sum('answeredWithin30s') / calls.length).toFixed(2), (sum('waitSeconds') / answered).toFixed(1), (sum('talkSeconds') / answered).toFixed(2), (100 * sum('over10Minutes') / answered).toFixed(1)]).toEqual([25578, '99.02', '6.3', '138.19', '0.4']);
    expect(calls.filter((call) => (Number(call['waitSeconds']) <= 30 && call['answered'] === '1') !== (call['answeredWithin30s'] === '1'))).toEqual([]);
    expect(calls.filter((call) => Number(call['talkSeconds']) > 600 !== (call['over10Minutes'] === '1'))).toEqual([]);
    expect(calls.filter((call) => call['answered'] === '0' && (call['waitSeconds'] !== '0' || call['talkSeconds'] !== '0'))).toEqual([]);
  });
});

describe('the same seed', () => {
  it('gives the same bytes, and another seed others with the same sums', async () => {
    const [first, again, other] = [await write(1), await write(1), await write(2)];
    expect(hashes(again.folder)).toEqual(hashes(first.folder));
    for (const name of ['requests-2023.csv', 'requests-2024.csv', 'calls-2023.csv', 'calls-2024.csv']) {
      expect(hashes(other.folder).find((hash) => hash.startsWith(name))).not.toBe(hashes(first.folder).find((hash) => hash.startsWith(name)));
    }
    expect(countOf(other.plan, 2024, 'HOTLINE', { channel: 'PHONE' })).toBe(countOf(first.plan, 2024, 'HOTLINE', { channel: 'PHONE' }));
  });

  it('gives the same records compressed', async () => {
    const [plain, packed] = [await write(1, ['calls']), await write(1, ['calls'], true)];
    expect(gunzipSync(readFileSync(join(packed.folder, 'calls-2024.csv.gz'))).equals(readFileSync(join(plain.folder, 'calls-2024.csv')))).toBe(true);
  });
});

describe('the README of the folder', () => {
  it('says that all is synthetic, from what, and what is not met', async () => {
    const { folder } = await write(1);
    const text = readFileSync(join(folder, 'README.md'), 'utf8');
    expect(text).toContain('**Everything here is made up.**');
    expect(text).toContain('| nantong-2024 | 1 | 0.01 | synthetic-nantong-2024-seed-1-scale-0.01 |');
    expect(text).toContain('| 1/总计/诉求总量(件) | ↑5.4% | ↑5.3% |');
    expect(text).toContain('| 2023 | TALENT | 3/在线答复(件)/3 | 293(↑52.60%) | 192 | 193 | 2 | it contradicts the other figures');
  });
});

describe('a folder', () => {
  it('whose writing is interrupted has no README, and says that it is unfinished', async () => {
    const folder = join(temporaryFolder(), 'records');
    const plan = planOf(audited, { seed: 1, scale: readScale('0.01') });
    const stopping = new AbortController();
    const written = writeFolder(plan, folder, { facts: ['requests'], gzip: false, signal: stopping.signal, onProgress: () => stopping.abort() });
    await expect(written).rejects.toThrow('holds unfinished files');
    expect(existsSync(join(folder, 'README.md'))).toBe(false);
  });

  it('that holds something is left as it is', async () => {
    const folder = join(temporaryFolder(), 'mine');
    mkdirSync(folder);
    writeFileSync(join(folder, 'letter.txt'), 'dear');
    const plan = planOf(audited, { seed: 1, scale: readScale('0.01') });
    await expect(writeFolder(plan, folder, { facts: ['calls'], gzip: false })).rejects.toThrow('is not empty');
    expect([readdirSync(folder), existsSync(join(folder, 'README.md'))]).toEqual([['letter.txt'], false]);
  });
});
