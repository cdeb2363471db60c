import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/openTestWarehouse.js';
import { runHotline } from './runHotline.js';

const HEAD = (period: string): string => `某市12345热线${period}运行报告\n\n某市信访局\n\n`;

/** 1000 was printed for the year before, 1500 × 1/1.2 = 1250 is implied; 600 × 1.5 = 900 agrees. */
const YEARS = [
  ['2023', `${HEAD('2023年')}2023年，受理诉求1000件，其中咨询类600件，求助类400件。\n`],
  ['2024', `${HEAD('2024年')}2024年，受理诉求1500件，同比增长20.0%，其中咨询类900件，同比增长50.0%，求助类600件。\n`],
] as const;

/** Most changes are from the month before; the one against the year before implies 500, where 400 was printed. */
const MONTHS = [
  ['2023-03', `${HEAD('2023年3月')}3月，受理诉求400件，其中咨询类300件，求助类100件。\n`],
  ['2024-03', `${HEAD('2024年3月')}3月，受理诉求600件，同比增长20.0%，环比增长50.0%，其中咨询类450件，环比增长50.0%，求助类150件，环比增长50.0%。\n`],
] as const;

it.each([
  ['years', YEARS, { implied: { lower: '1250', upper: '1250' }, published: { lower: '1000', upper: '1000' } }],
  ['months that mostly print changes from the month before', MONTHS, { implied: { lower: '500', upper: '500' }, published: { lower: '400', upper: '400' } }],
] as const)('two editions of successive %s: what the later one implies beside what the earlier one printed', async (_, editions, expected) => {
  const data = temporaryFolder();
  const ids = editions.map(([period]) => `city-${period}`);
  for (const [at, [period, text]] of editions.entries()) {
    const file = join(data, `${period}.txt`);
    writeFileSync(file, text);
    const like = at === 0 ? [] : ['--like', ids[0] ?? ''];
    expect(await runHotline(data, 'import', file, '--out', join(data, period), '--id', ids[at] ?? '', '--period', period, ...like)).toMatchObject({ code: 0 });
  }
  const query = `{ restatements(from: "${ids[0]}", to: "${ids[1]}") { source { printed edition { id } } implied { lower upper } published { lower upper } } }`;
  const { out } = await runHotline(data, 'query', query, '--format', 'json');
  const answered: unknown = JSON.parse(out);
  expect(answered).toMatchObject({ restatements: [{ source: { edition: { id: ids[1] } }, ...expected }] });
  const told = await runHotline(data, 'audit', ids[1] ?? '', '--lang', 'en');
  expect(told.out.replaceAll(/\s+/g, ' ')).toContain(`${expected.implied.lower} ≠ ${expected.published.lower} Would settle it: the earlier value that the change implies differs from the one published then (${ids[0]})`);
}, 120_000);
