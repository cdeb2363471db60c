/**
 * How fast records are made after the seed edition, and in how much memory:
 * `npx tsx tests/bench/generate.ts [scale] [seed]`. The files go to a folder that is removed afterwards.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogue } from '../../schema/catalog.js';
import { GENERATED_FACTS, holdAgainst, planOf, readScale, readSeed, unmetOf, writeFolder } from '../../src/generate/index.js';
import { auditedOf } from '../support/auditedOf.js';
import { readNantong2024 } from '../support/nantong2024.js';

const [scale = '1', seed = '1'] = process.argv.slice(2);
const audited = auditedOf(await readNantong2024(), catalogue);

/** What a piece of work gives, with its seconds. */
async function timed<T>(work: () => T | Promise<T>): Promise<readonly [T, number]> {
  const start = performance.now();
  const result = await work();
  return [result, (performance.now() - start) / 1000];
}

const [plan, planning] = await timed(() => planOf(audited, { scale: readScale(scale), seed: readSeed(seed) }));
const held = holdAgainst(plan);
console.log(`planned in ${planning.toFixed(1)} s, the audit included; ${held.length - unmetOf(held).length} of ${held.length} figures are met`);
const folder = mkdtempSync(join(tmpdir(), 'hotline-generate-'));
try {
  for (const fact of GENERATED_FACTS) {
    let most = 0;
    const watch = (): void => void (most = Math.max(most, process.memoryUsage.rss()));
    const [files, seconds] = await timed(() => writeFolder(plan, join(folder, fact), { facts: [fact], gzip: false, onProgress: watch }));
    const rows = files.reduce((sum, file) => sum + file.rows, 0);
    const bytes = files.reduce((sum, { name }) => sum + statSync(join(folder, fact, name)).size, 0);
    console.log(`${fact}: ${rows} records, ${(bytes / 1e6).toFixed(0)} MB in ${seconds.toFixed(1)} s: ${Math.round(rows / seconds)} records/s; at most ${(most / 1e6).toFixed(0)} MB of memory`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
