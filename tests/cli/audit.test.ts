import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { SEED, temporaryFolder } from '../support/openTestWarehouse.js';
import { runHotline, type Run } from './runHotline.js';
import { seedWithoutChanges } from './seedWithout.js';

let data: string;
const audit = (...given: readonly string[]): Promise<Run> => runHotline(data, 'audit', ...given);

beforeAll(async () => {
  data = temporaryFolder();
  for (const folder of [SEED, seedWithoutChanges('agrees'), seedWithoutChanges('leaves-open', [join('tables', '2-calls.csv')])]) await runHotline(data, 'load', folder);
});

describe('the exit code is the verdict', () => {
  test('1 where figures contradict each other, the verdict in front', async () => {
    const { code, out, err } = await audit('nantong-2024', '--lang', 'en');
    expect(out.split('\n')[0]).toMatch(/^✗ inconsistent: nantong-2024/);
    expect(err).toContain('Auditing 112 figures of nantong-2024');
    expect(code).toBe(1);
  });

  test('0 where all agree', async () => {
    const { code, out } = await audit('agrees');
    expect(out.split('\n')[0]).toMatch(/^✓ 一致：agrees/);
    expect(code).toBe(0);
  });

  test('2 where something is only undetermined', async () => {
    const { code, out } = await audit('leaves-open', '--lang', 'en');
    expect(out.split('\n')[0]).toMatch(/^\? undetermined: leaves-open/);
    expect(code).toBe(2);
  });

  test.each([
    ['an edition that is not loaded', ['nantong-2023'], 'There is no edition "nantong-2023". Did you mean "nantong-2024"?'],
    ['a file that is not there', ['no-such.txt'], 'There is no file "no-such.txt", and no edition of that id is loaded'],
    ['a file without figures', [join(SEED, '../../LICENSE')], '"LICENSE" prints no figure that can be read'],
    ['no edition', [], "missing required argument 'edition or file'"],
    ['an unknown option', ['agrees', '--jsn'], "unknown option '--jsn'"],
    ['an unknown language', ['agrees', '--lang', 'fr'], 'It is zh or en.'],
    ['two formats for one place', ['agrees', '--json', '--csv'], '--json and --csv would both go to the standard output'],
    ['a file that cannot be written', ['agrees', '--json', '/nowhere/at/all.json'], 'The file "/nowhere/at/all.json" cannot be written'],
  ])('3 for %s', async (_, given, message) => {
    const { code, out, err } = await audit(...given);
    expect(err).toContain(message);
    expect(out).toBe('');
    expect(code).toBe(3);
  });

  test('0 for help', async () => {
    expect((await audit('--help')).code).toBe(0);
  });
});

describe('formats', () => {
  test('go to files, with the text at the terminal', async () => {
    const folder = temporaryFolder();
    const files = ['json', 'csv', 'sarif', 'junit', 'html'].map((name) => ({ name, path: join(folder, `audit.${name}`) }));
    const { code, out } = await audit('nantong-2024', ...files.flatMap(({ name, path }) => [`--${name}`, path]));
    expect(out).toMatch(/^✗ 不一致/);
    expect(files.map(({ path }) => readFileSync(path, 'utf8').slice(0, 15))).toEqual(['{\n  "edition": ', 'finding,verdict', '{\n  "$schema": ', '<?xml version="', '<!doctype html>']);
    expect(code).toBe(1);
  });

  test('or one of them to the standard output, in place of the text', async () => {
    const { code, out } = await audit('nantong-2024', '--json');
    expect(JSON.parse(out)).toMatchObject({ verdict: 'INCONSISTENT', edition: { id: 'nantong-2024' } });
    expect(code).toBe(1);
  });
});

describe('a published file', () => {
  test('is audited as it is: parts that fall short of 其中 do not contradict a total', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'bulletin.txt');
    writeFileSync(file, '某市12345热线2024年运行情况\n\n2024年,全市共受理诉求1200件。其中,咨询类700件,求助类300件,投诉类150件。\n办结率为98.5%。\n');
    const run = await runHotline(folder, 'audit', file, '--lang', 'en');
    expect(run.err).toContain('text, utf-8: 5 figures');
    expect(run.out).toContain('✓ consistent');
    expect(run.code).toBe(0);
  });

  test('that is no document is refused with a sentence', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'bulletin.pdf');
    writeFileSync(file, '');
    const run = await runHotline(folder, 'audit', file);
    expect(run.code).toBe(3);
    expect(run.err).toMatch(/empty/);
    expect(run.err).not.toMatch(/\n\s+at /);
  });
});
