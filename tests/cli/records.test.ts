import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { runHotline } from './runHotline.js';
import { SHORT_MAPPING } from '../support/loadText.js';
import { temporaryFolder } from '../support/openTestWarehouse.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

it('records are loaded, listed, looked at, verified and taken out again', async () => {
  const data = temporaryFolder();
  const [file, mapping] = [join(data, 'requests.csv'), join(data, 'mapping.yaml')];
  writeFileSync(file, 'id,day,channel,closed\na,2024-01-05,PHONE,1\nb,2024-01-05,PHNE,1\n');
  writeFileSync(mapping, SHORT_MAPPING);
  expect(await runHotline(data, 'load', 'requests', file)).toMatchObject({ code: 1, err: expect.stringContaining('Records need a mapping') });
  const loaded = await runHotline(data, 'load', 'requests', file, '--mapping', mapping, '--batch', 'january');
  expect(loaded.err).toContain('Batch january is loaded: 2 records read = 1 loaded + 0 updated + 0 duplicates + 1 quarantined.');
  expect(loaded.err).toContain(`Set aside by UNKNOWN_MEMBER: 1; the first, ${file}:3: "channel" is "PHNE"`);
  expect((await runHotline(data, 'load', 'requests', file, '--mapping', mapping, '--batch', 'january')).err).toContain('is loaded already with the same content; nothing was changed');
  expect((await runHotline(data, 'batches')).out).toContain('january  requests  2024-01-01 to 2024-01-31');
  expect((await runHotline(data, 'quarantine', 'january')).out).toContain(`requests.csv:3 (byte 43) UNKNOWN_MEMBER: "channel" is "PHNE", which is no member of channel. Did you mean "PHONE"`);
  expect(await runHotline(data, 'verify')).toMatchObject({ code: 0, err: expect.stringContaining('0 editions and 1 batches agree with what was loaded.') });
  expect(await runHotline(data, 'unload', 'januar')).toMatchObject({ code: 1, err: expect.stringContaining('Did you mean "january"?') });
  expect((await runHotline(data, 'unload', 'january')).err).toContain('Batch january is taken out: 1 records removed');
  expect((await runHotline(data, 'batches')).out).toContain('No batch of records is loaded.');
}, 120_000);

it('an interrupted loading says so and leaves nothing', async () => {
  const data = temporaryFolder();
  const [file, mapping] = [join(data, 'requests.csv'), join(data, 'mapping.yaml')];
  const stream = createWriteStream(file);
  stream.write('id,day,channel,closed\n');
  for (let part = 0; part < 100; part += 1) stream.write(Array.from({ length: 15_000 }, (_, row) => `r${part}-${row},2024-01-05,PHONE,1\n`).join(''));
  stream.end();
  await once(stream, 'close');
  writeFileSync(mapping, SHORT_MAPPING);
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'load', 'requests', file, '--mapping', mapping], { cwd: ROOT, env: { ...process.env, HOTLINE_DATA: data } });
  let said = '';
  child.stderr.on('data', (bytes: Buffer) => {
    if (!said.includes('records read') && bytes.toString().includes('records read')) child.kill('SIGINT');
    said += bytes.toString();
  });
  const [code]: unknown[] = await once(child, 'close');
  expect(said).toContain('Interrupted: nothing of this batch was loaded.');
  expect(code).toBe(1);
  expect((await runHotline(data, 'batches')).out).toContain('No batch of records is loaded.');
}, 120_000);

it('where nothing can be loaded, the reasons are told; where something is taken for granted, how often', async () => {
  const data = temporaryFolder();
  const [file, mapping] = [join(data, 'requests.csv'), join(data, 'mapping.yaml')];
  writeFileSync(file, 'id,day,channel,closed\na,05.01.2024,,1\nb,2024-01-05,,x\n');
  writeFileSync(mapping, SHORT_MAPPING.replace('{ column: channel }', '{ column: channel, empty: OTHER }'));
  const refused = await runHotline(data, 'load', 'requests', file, '--mapping', mapping);
  expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('holds no row that can be loaded') });
  expect(refused.err).toContain(`Set aside by BAD_DATE: 1; the first, ${file}:2: "day" is "05.01.2024"; expected YYYY-MM-DD`);
  expect(refused.err).toContain('Set aside by BAD_NUMBER: 1');
  writeFileSync(file, 'id,day,channel,closed\na,2024-01-05,,1\nb,2024-01-05,PHONE,1\n');
  expect((await runHotline(data, 'load', 'requests', file, '--mapping', mapping)).err).toContain('Records without "channel": 1; their channel is OTHER.');
  // Not then alone: the batch keeps it.
  expect((await runHotline(data, 'batches')).out).toContain('requests.csv (requests): Records without "channel": 1; their channel is OTHER.');
}, 120_000);

it('a failure of the machine is told without a stack', async () => {
  const data = join(temporaryFolder(), 'data');
  writeFileSync(data, '');
  const { code, err } = await runHotline(data, 'batches');
  expect(code).toBe(3);
  expect(err).toContain(`hotline: failed: the warehouse ${join(data, 'hotline.db')} cannot be used: the data folder (HOTLINE_DATA) is a file`);
  expect(err).not.toMatch(/^\s+at /mu);
}, 120_000);
