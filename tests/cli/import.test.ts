import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/openTestWarehouse.js';
import { runHotline } from './runHotline.js';

const REPORT = `某市12345热线2023年度报告

某市信访局

一、总体情况

2023年，受理诉求1000件，其中咨询类600件，求助类300件，感谢类100件。

二、协同联动

2023年，接办督查线索12件。

三、各地情况

1.各地受理
县(市、区)	受理量(件)	按时办结率
东山区	600	99.1%
西河县	400	98.2%
总计	1000	98.7%
`;

/** The next year's report of the same publisher: other values, one more sentence, one figure less. */
const NEXT = REPORT.replaceAll('2023', '2024').replace('1000件', '1500件').replace('600件', '900件').replace('300件', '400件').replace('感谢类100件', '感谢类200件').replace('\n2024年，接办督查线索12件。\n', '\n2024年，上门走访企业7家。\n')
  .replace('东山区\t600', '东山区\t900').replace('西河县\t400', '西河县\t600').replace('总计\t1000', '总计\t1500');

function fileOf(text: string, folder: string, name = 'report.txt'): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('hotline import', () => {
  it('writes a folder, loads it, and says what it did; the same file twice is loaded once', async () => {
    const data = temporaryFolder();
    const [file, out] = [fileOf(REPORT, data), join(data, 'edition')];
    const first = await runHotline(data, 'import', file, '--out', out, '--id', 'city-2023');
    expect(first.err).toContain('publisher "某市信访局"');
    expect(first.err).toContain('period 2023');
    expect(first.err).toContain('Edition city-2023 is loaded: 11 figures read, 10 bound to facts, 1 indicators, 0 not understood.');
    expect(first.out).toMatch(/figures +11\n/);
    expect(readFileSync(join(out, 'bindings.yaml'), 'utf8')).toContain('fact: requests');
    const second = await runHotline(data, 'import', file, '--out', out);
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(second.err).toContain('This file is loaded already, as edition city-2023; nothing was changed.');
  });

  it('takes over the bindings of an earlier edition, and proposes what is new', async () => {
    const data = temporaryFolder();
    const corrected = join(data, 'first');
    await runHotline(data, 'import', fileOf(REPORT, data), '--out', corrected, '--id', 'city-2023', '--no-load');
    const bindings = join(corrected, 'bindings.yaml');
    // A person says that the clues are evaluated requests: a thing that no word tells.
    writeFileSync(bindings, readFileSync(bindings, 'utf8').replace(/fact: indicators, measure: value, members: \{indicator: [A-Z0-9_]+\}/, 'fact: requests, measure: evaluated'));
    expect((await runHotline(data, 'load', corrected)).code).toBe(0);
    const next = REPORT.replaceAll('2023', '2024').replace('1000件', '1500件').replace('600件', '1100件').replace('线索12件', '线索20件');
    const { err, code } = await runHotline(data, 'import', fileOf(next, data, 'next.txt'), '--out', join(data, 'second'));
    expect([code, err.includes('bindings are taken over from city-2023'), err.includes('id city-2024\n')]).toEqual([0, true, true]);
    const second = readFileSync(join(data, 'second', 'bindings.yaml'), 'utf8');
    expect(second).toMatch(/fact: requests, measure: evaluated\} # 接办督查线索 20件 \| HIGH: 同city-2023/);
    const codes = (name: string): string[] => readFileSync(join(data, name, 'members.csv'), 'utf8').split('\n').filter((line) => line.startsWith('category') || line.startsWith('level')).sort();
    expect(codes('second')).toEqual(codes('first'));
  });

  it('says what the earlier edition printed and this one does not, by --like a folder as well', async () => {
    const data = temporaryFolder();
    await runHotline(data, 'import', fileOf(REPORT, data), '--out', join(data, 'first'), '--id', 'city-2023', '--no-load');
    const { err, out, code } = await runHotline(data, 'import', fileOf(NEXT, data, 'next.txt'), '--out', join(data, 'second'), '--id', 'city-2024', '--like', join(data, 'first'));
    expect([code, err.includes('bindings are taken over from city-2023')]).toEqual([0, true]);
    expect(out).toContain('not printed here: 接办督查线索');
    expect(readFileSync(join(data, 'second', 'bindings.yaml'), 'utf8')).toContain('# 接办督查线索');
  });

  it('writes the folder only where it is not to be loaded, and never over a corrected one', async () => {
    const data = temporaryFolder();
    const [file, out] = [fileOf(REPORT, data), join(data, 'edition')];
    expect((await runHotline(data, 'import', file, '--out', out, '--no-load')).err).toContain('Not loaded. Read and correct it, then: hotline load');
    writeFileSync(join(out, 'members.csv'), `${readFileSync(join(out, 'members.csv'), 'utf8')}\n`);
    const again = await runHotline(data, 'import', file, '--out', out);
    expect([again.code, again.err.includes('somebody may have corrected it')]).toEqual([1, true]);
  });
});

describe('editions beside others', () => {
  it('a file whose id another file has is refused before anything is written; --supersedes lets it replace the other', async () => {
    const data = temporaryFolder();
    const out = join(data, 'second');
    await runHotline(data, 'import', fileOf(REPORT, data), '--out', join(data, 'first'), '--id', 'city-2023');
    const revised = fileOf(REPORT.replace('1000件', '1001件').replace('咨询类600件', '咨询类601件').replace('总计\t1000', '总计\t1001').replace('东山区\t600', '东山区\t601'), data, 'revised.txt');
    const refused = await runHotline(data, 'import', revised, '--out', out, '--id', 'city-2023');
    expect(refused.err).toContain('Edition "city-2023" is loaded already, from another file. Where this one replaces it, add --id city-2023-2 --supersedes city-2023');
    expect([refused.code, existsSync(out)]).toEqual([1, false]);
    const unknown = await runHotline(data, 'import', revised, '--out', out, '--id', 'city-2023-2', '--supersedes', 'city-2024');
    expect([unknown.code, unknown.err.includes('--supersedes names "city-2024", which is not loaded. Did you mean "city-2023"?')]).toEqual([1, true]);
    const done = await runHotline(data, 'import', revised, '--out', out, '--id', 'city-2023-2', '--supersedes', 'city-2023');
    expect([done.code, /new members +0\n/.test(done.out)]).toEqual([0, true]);
    expect(readFileSync(join(out, 'edition.yaml'), 'utf8')).toContain('supersedes: city-2023\n');
    writeFileSync(join(data, 'q.graphql'), '{ requests(where: { year: { eq: 2023 } }) { rows { received { value edition { id } } } } }');
    expect((await runHotline(data, 'query', join(data, 'q.graphql'), '--format', 'csv')).out).toContain('1001,city-2023-2');
  });

  it('a bulletin that names no place is about a place of its publisher: the one of its editions, else one of its own', async () => {
    const data = temporaryFolder();
    const brief = (year: number, publisher: string): string => `12345热线${year}年度简报\n\n${publisher}\n\n${year}年，受理诉求100件。`;
    const scopeOf = async (text: string, name: string): Promise<string> => {
      const { code, err } = await runHotline(data, 'import', fileOf(text, data, `${name}.txt`), '--out', join(data, name), '--id', name);
      expect([code, err.includes('place ')]).toEqual([0, true]);
      return /level: (\w+)/.exec(readFileSync(join(data, name, 'edition.yaml'), 'utf8'))?.[1] ?? '';
    };
    const own = await scopeOf(brief(2023, '热线管理中心'), 'a-2023');
    expect(own).toMatch(/^CITY_[0-9A-F]{6}$/);
    expect(await scopeOf(brief(2024, '热线管理中心'), 'a-2024')).toBe(own);
    expect(await scopeOf(brief(2024, '另一热线管理中心'), 'b-2024')).not.toBe(own);
    const named = await scopeOf(`某市${brief(2024, '第三热线管理中心')}`, 'c-2024');
    expect(await scopeOf(brief(2023, '第三热线管理中心'), 'c-2023')).toBe(named);
  });
});

describe('what cannot be imported ends with 1 and a sentence, and leaves nothing behind', () => {
  const data = temporaryFolder();
  const file = (text: string): string => fileOf(text, data, 'bad.txt');
  const out = join(data, 'never');

  it.each([
    ['an empty file', '', [], 'is empty'],
    ['no figure', '某市12345热线2024年度报告\n\n某市信访局\n\n一切正常。', [], 'prints no figure'],
    ['no period', '热线简报\n\n某市信访局\n\n受理诉求100件。', [], '--period'],
    ['no publisher', '热线2024年度报告\n\n受理诉求100件。', [], '--publisher <name>'],
    ['a period that is none', REPORT, ['--period', '2024-13'], '"2024-13" is no period'],
    ['an id that is none', REPORT, ['--id', 'City 2024'], 'expected lower-case letters'],
    ['a publisher without a name', REPORT, ['--publisher', ' '], '--publisher is empty'],
    ['an edition to follow that is none', REPORT, ['--like', 'no-such'], 'There is no edition and no folder "no-such"'],
  ])('%s', async (_, text, options, says) => {
    const run = await runHotline(data, 'import', file(text), '--out', out, ...options);
    expect(run.err).toContain(says);
    expect(run.err).not.toMatch(/\n\s+at /);
    expect([run.code, existsSync(out)]).toEqual([1, false]);
  });

  it('no such file', async () => {
    const run = await runHotline(data, 'import', join(data, 'missing.txt'));
    expect([run.code, run.err.includes('There is no file')]).toEqual([1, true]);
  });

  it('a folder', async () => {
    const run = await runHotline(data, 'import', data);
    expect([run.code, run.err.includes('is a folder; expected a published file. An edition folder is loaded by hotline load')]).toEqual([1, true]);
  });
});
