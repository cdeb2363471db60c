import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { SHORT_MAPPING } from '../support/loadText.js';
import { temporaryFolder } from '../support/openTestWarehouse.js';
import { runHotline } from './runHotline.js';

/** Two years, one record a day on the first 28 days of every month, by phone and WeChat in turn. */
const RECORDS = Array.from({ length: 24 * 28 }, (_, index) => {
  const [month, day] = [Math.floor(index / 28), (index % 28) + 1];
  const date = `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return `r${index},${date},${index % 2 === 0 ? 'PHONE' : 'WECHAT'},1\n`;
}).join('');

describe('hotline advise', { timeout: 120_000 }, () => {
  const data = temporaryFolder();
  const file = (name: string, content: string): string => {
    writeFileSync(join(data, name), content);
    return join(data, name);
  };
  const log = file('questions.log', '# what a week of dashboards asked\n120 day subchannel\n30 month county\n');

  beforeAll(async () => {
    const before = await runHotline(data, 'advise', log);
    expect([before.code, before.out]).toEqual([0, 'No requests are recorded, so there is nothing to roll up.\n']);
    const { code } = await runHotline(data, 'load', 'requests', file('requests.csv', `id,day,channel,closed\n${RECORDS}`), '--mapping', file('mapping.yaml', SHORT_MAPPING));
    expect(code).toBe(0);
  }, 120_000);

  it('proposes rollups with what they save, most for every cell first', async () => {
    const { code, out, err } = await runHotline(data, 'advise', log);
    expect(out.split('\n').filter((line) => !line.startsWith('─'))).toEqual([
      'date   levels      cells  rows saved  of all read',
      'month  county      48     18360       18.3 %',
      'day    subchannel  635    4440        4.4 %',
      '',
    ]);
    expect(err).toContain('then: npm run generate');
    expect(code).toBe(0);
  });

  it('proposes as many as asked, within the cells allowed', async () => {
    const most = await runHotline(data, 'advise', log, '--most', '1');
    const cells = await runHotline(data, 'advise', log, '--cells', '640');
    for (const { out } of [most, cells]) {
      expect(out).toContain('month  county');
      expect(out).not.toContain('subchannel');
    }
  });

  it('says so where every question has its rollup', async () => {
    const { code, out } = await runHotline(data, 'advise', file('known.log', '9 year channel service\n'));
    expect([code, out]).toEqual([0, 'No further rollup would save the questions of the log any rows.\n']);
  });

  it.each([
    [[file('wrong.log', '3 yeer channel\n')], 1, 'wrong.log:1: requests has no level "yeer". Did you mean "year"'],
    [['nowhere.log'], 1, 'There is no file "nowhere.log" that can be read'],
    [[log, '--fact', 'request'], 1, 'There is no recorded fact "request". Did you mean "requests"?'],
    [[log, '--most', '0'], 2, 'It is a whole number from 1 on.'],
    [[], 2, "missing required argument 'log'"],
  ])('%j is refused', async (given, code, says) => {
    const run = await runHotline(data, 'advise', ...given);
    expect(run.err).toContain(says);
    expect(run.err).not.toMatch(/\n\s+at /u);
    expect(run.code).toBe(code);
  });
});
