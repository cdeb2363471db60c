import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runHotline } from '../cli/runHotline.js';
import { SEED, temporaryFolder } from '../support/openTestWarehouse.js';

const QUESTION = `{
  channels: requests(groupBy: [CHANNEL], where: { year: { eq: 2024 } }) { rows { key { channel { code } } received { computed published yoy(base: COMPUTED) { status base } } } }
  counties: requests(groupBy: [COUNTY], where: { year: { eq: 2024 }, level: { eq: "SYNTHETIC_COUNTY_1" } }) { rows { key { county { parent { code } } } } }
  kinds: requests(groupBy: [SUBCATEGORY], where: { year: { eq: 2024 }, category: { eq: "COMPLAINT" } }) { rows { key { subcategory { code label(lang: EN) parent { code } } } received { computed } } }
}`;

/** Requests of 2024 to the hotline itself that a word stands in. */
function countIn(files: readonly string[], word: string): number {
  const lines = files.filter((file) => file.includes('2024')).flatMap((file) => readFileSync(file, 'utf8').split('\n'));
  return lines.filter((line) => line.includes(`,${word},`) && line.includes(',HOTLINE,')).length;
}

/** Each command is a process of its own. */
const PATIENCE = 180_000;

describe('records made at the terminal', { timeout: PATIENCE }, () => {
  const data = temporaryFolder();
  const out = join(data, 'records');
  const files = (fact: string): string[] => [`${fact}-2023.csv`, `${fact}-2024.csv`].map((name) => join(out, name));
  beforeAll(async () => {
    await runHotline(data, 'load', SEED);
    const { code, err, out: named } = await runHotline(data, 'generate', '--edition', 'nantong-2024', '--out', out, '--scale', '0.01');
    expect(err).toContain('Not met: 3/在线答复(件)/3 293(↑52.60%) for 2023');
    expect(err).toContain('Not followed as printed: 1/总计/诉求总量(件) ↑5.4%, which the audit verified to mean ↑5.3%');
    expect(err).toContain('requests-2024.csv: 29632 of 29632 records');
    expect(named.trim().split('\n')).toEqual([...files('requests'), ...files('calls')]);
    expect(code).toBe(0);
  }, PATIENCE);

  it('load with their mappings, and are counted beside what is published', async () => {
    for (const [fact, count] of [['requests', 57785], ['calls', 50342]] as const) {
      const { err, code } = await runHotline(data, 'load', fact, ...files(fact), '--mapping', join(out, `${fact}.mapping.yaml`));
      expect(err).toContain(`${count} records read = ${count} loaded + 0 updated + 0 duplicates + 0 quarantined`);
      expect(code).toBe(0);
    }
    const { out: answer } = await runHotline(data, 'query', QUESTION, '--format', 'json');
    const { kinds, ...rest } = JSON.parse(answer);
    expect(kinds.rows).toHaveLength(6);
    expect(kinds.rows).toContainEqual({ key: { subcategory: { code: 'SYNTHETIC_COMPLAINT_NOISE', label: 'Noise (synthetic)', parent: { code: 'COMPLAINT' } } }, received: { computed: countIn(files('requests'), 'SYNTHETIC_COMPLAINT_NOISE') } });
    expect(rest).toEqual({ channels: { rows: [
      { key: { channel: { code: 'PHONE' } }, received: { computed: 23876, published: 2387563, yoy: { status: 'OK', base: 22432 } } },
      { key: { channel: { code: 'INTERNET' } }, received: { computed: 4672, published: 467170, yoy: { status: 'OK', base: 4436 } } },
      { key: { channel: { code: 'TRANSFER' } }, received: { computed: 918, published: 91762, yoy: { status: 'OK', base: 1221 } } },
      { key: { channel: { code: 'OTHER' } }, received: { computed: 102, published: 10280, yoy: { status: 'NO_BASE', base: null } } },
    ] }, counties: { rows: [{ key: { county: { parent: { code: 'COUNTIES' } } } }] } });
  });

  it('keep their mark: a batch whose id does not tell that they are synthetic is refused', async () => {
    const { code, err } = await runHotline(data, 'load', 'calls', ...files('calls'), '--mapping', join(out, 'calls.mapping.yaml'), '--batch', 'calls-2024');
    expect(err).toContain('are synthetic, and the id of their batch tells so; "calls-2024" would not. Give it an id that begins with "synthetic-"');
    expect(code).toBe(1);
  });

  it.each([
    [['--edition', 'nantong-2025'], 'There is no edition "nantong-2025". Did you mean "nantong-2024"?'],
    [['--edition', 'nantong-2024', '--scale', '100'], 'it must be a number from 0.01 to 10'],
    [['--edition', 'nantong-2024', '--facts', 'requests,call'], 'Did you mean "calls"?'],
  ])('%j is refused', async (words, says) => {
    const { code, err } = await runHotline(data, 'generate', '--out', join(data, 'other'), ...words);
    expect(err).toContain(says);
    expect(code).toBe(1);
  });
});
