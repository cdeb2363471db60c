import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { catalogue } from '../../schema/catalog.js';
import { readEditionFolder } from '../../src/report/index.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nantong-'));
  await cp(fileURLToPath(new URL('../../seeds/nantong-2024', import.meta.url)), folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

it.each([
  ['a letter in a number', 'tables/1-requests.csv', '2873591(', '28735a1(', 'BAD_FIGURE', { file: 'tables/1-requests.csv', line: 2, column: 'printed' }],
  ['a missing column', 'tables/5-xiaosu.csv', 'printed,unit', 'printed', 'MISSING_COLUMN', { file: 'tables/5-xiaosu.csv', line: 1 }],
  ['a missing cell', 'tables/5-xiaosu.csv', '市本级,浏览量(次),729,VIEW,4284,4287\n', '', 'MISSING_CELL', { file: 'tables/5-xiaosu.csv' }],
  ['a table without one of its columns', 'tables/2-calls.csv', /^,30秒.*\n/m, '', 'WRONG_LENGTH', { file: 'edition.yaml', line: 20 }],
  ['a cell twice', 'tables/6-police-110.csv', /(,联动.*\n)/, '$1$1', 'DUPLICATE_CELL', { file: 'tables/6-police-110.csv', line: 3 }],
  ['an unknown member', 'bindings.yaml', '{requester: PUBLIC}', '{requester: PUBLICS}', 'UNKNOWN_MEMBER', { file: 'bindings.yaml', line: 8 }],
  ['an unknown measure', 'bindings.yaml', 'averageWait}', 'averageWaits}', 'UNKNOWN_MEASURE', { file: 'bindings.yaml', line: 26 }],
])('a seed with %s is refused', async (_, file, from, to, code, place) => {
  const text = await readFile(join(folder, file), 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  await writeFile(join(folder, file), changed);
  await expect(readEditionFolder(folder, catalogue)).rejects.toMatchObject({ kind: 'user', code, details: { place } });
});
