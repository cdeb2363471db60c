import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runHotline } from './runHotline.js';
import { SEED, temporaryFolder } from '../support/openTestWarehouse.js';

const CHANNELS = '{ requests(groupBy: [CHANNEL], where: { year: { eq: 2024 } }) { rows { key { channel { code } } received { value } } } }';

describe('on a warehouse with the seed edition', () => {
  const data = temporaryFolder();
  beforeAll(async () => {
    const { err, code } = await runHotline(data, 'load', SEED);
    expect(err).toContain('Edition nantong-2024 is loaded: 112 figures read, 83 bound to facts, 29 indicators, 0 not understood.');
    expect(code).toBe(0);
  });

  it('loads the same edition once, and says so', async () => {
    const { err, code } = await runHotline(data, 'load', SEED);
    expect(err).toContain('is loaded already with the same content; nothing was changed');
    expect(code).toBe(0);
  });

  it('answers as a table, as JSON and as CSV', async () => {
    expect((await runHotline(data, 'query', CHANNELS)).out).toBe([
      'key.channel.code  received.value',
      '─────────────────────────────────',
      'PHONE             2387563',
      'INTERNET          467170',
      'TRANSFER          91762',
      'OTHER             10280',
      '─────────────────────────────────',
      '',
    ].join('\n'));
    const json = await runHotline(data, 'query', CHANNELS, '--format', 'json');
    expect(JSON.parse(json.out)).toMatchObject({ requests: { rows: [{ received: { value: 2387563 } }, { received: { value: 467170 } }, {}, {}] } });
    expect((await runHotline(data, 'query', CHANNELS, '--format', 'csv')).out.split(/\r?\n/).slice(0, 2)).toEqual(['key.channel.code,received.value', 'PHONE,2387563']);
  });

  it('reads a query from a file, with variables', async () => {
    const file = join(data, 'year.graphql');
    writeFileSync(file, 'query ($year: Int) { requests(where: { year: { eq: $year } }) { totalRows } }');
    expect((await runHotline(data, 'query', file, '--variables', '{"year": 2024}', '--format', 'json')).out).toContain('"totalRows": 1');
  });

  it('lists the catalogue, members and editions', async () => {
    expect((await runHotline(data, 'catalogue', '--lang', 'en')).out).toContain('requests Requests: one request received');
    expect((await runHotline(data, 'catalogue', '--members', 'handling')).out.split('\n').slice(0, 3)).toEqual(['ONLINE  在线解答', '  ONLINE_1  在线解答(第一列)', '  ONLINE_2  在线解答(第二列)']);
    expect((await runHotline(data, 'catalogue', '--editions')).out).toContain('nantong-2024  2024');
  });
});

describe('what is wrong ends with a code and a sentence', () => {
  const data = temporaryFolder();

  it.each([
    [['query', '{ requests(groupBy: [CHANEL]) { totalRows } }'], 1, 'Did you mean the enum value "CHANNEL"?'],
    [['query', 'missing.graphql'], 1, 'There is no file "missing.graphql"'],
    [['query', CHANNELS, '--variables', '{'], 1, '--variables is not JSON'],
    [['catalogue', '--members', 'chanel'], 1, 'Did you mean "channel"?'],
    [['load', 'no/such/folder'], 1, 'no/such/folder'],
    [['audit', 'nantong-2024'], 3, 'There is no edition "nantong-2024". None is loaded yet: "hotline load" takes an edition folder'],
    [['lode', 'x'], 2, 'unknown command'],
    [['query'], 2, "missing required argument 'query'"],
  ])('%j', async (words, code, says) => {
    const run = await runHotline(data, ...words);
    expect(run.err).toContain(says);
    expect(run.err).not.toMatch(/\n\s+at /);
    expect(run.code).toBe(code);
  });
});
