import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../schema/catalog.js';
import type { Change } from '../../../src/cells/index.js';
import { rational } from '../../../src/interval/index.js';
import { unitCoded, type Lang } from '../../../src/model/index.js';
import { displayChange } from '../../../src/graphql/present/change.js';
import { grouped, percent, plain, printedPercentDigits, ratio } from '../../../src/graphql/present/figures.js';
import { lowerText, numberOf, upperText } from '../../../src/graphql/present/number.js';
import { withUnit } from '../../../src/graphql/present/value.js';

test.each([['0', '0'], ['999', '999'], ['1000', '1,000'], ['-2956775', '-2,956,775'], ['1234567.8901', '1,234,567.8901'], ['-123', '-123']])('%s is grouped as %s', (decimal, shown) => {
  expect(grouped(decimal)).toBe(shown);
});

test.each([[rational(63, 10), '6.3'], [rational(1, 3), '0.33'], [rational(2, 3), '0.67'], [rational(-4500, 1), '-4,500'], [rational(1, 128), '0.01'], [rational(1, 64), '0.015625']])('%o is shown as %s', (value, shown) => {
  expect(plain(value)).toBe(shown);
});

test('a division says whether it is cut', () => {
  expect([ratio(rational(1, 2)), ratio(rational(2, 3)), ratio(rational(4, 1))]).toEqual(['= 0.5', '≈ 0.666667', '= 4']);
});

test('percentages keep the digits that were printed', () => {
  expect([percent(rational(74, 100)), percent(rational(74, 100), 0), percent(rational(4, 1000), 1), percent(rational(15, 1))]).toEqual(['74.00', '74', '0.4', '1,500.00']);
  expect(['99.02%(↑0.32%)', '0.4%(↓0.05%)', '100%', '12.5\uFF05', '138.19'].map(printedPercentDigits)).toEqual([2, 1, 0, 1, null]);
});

test.each<[string, bigint, bigint, Lang, string]>([
  ['ITEM', 2956775n, 1n, 'ZH', '2,956,775件'], ['ITEM', 2956775n, 1n, 'EN', '2,956,775 requests'], ['SECOND', 63n, 10n, 'ZH', '6.3秒'], ['SECOND', 63n, 10n, 'EN', '6.3 s'], ['RATE', 74n, 100n, 'EN', '74.00%'],
])('a number in %s: %s/%s in %s is %s', (unit, top, bottom, lang, shown) => {
  expect(withUnit(rational(top, bottom), unitCoded(catalogue, unit), lang)).toBe(shown);
});

test('an interval without an end says so, and cut ends move outward', () => {
  expect([lowerText(null), upperText(null), lowerText(rational(1, 3)), upperText(rational(1, 3))]).toEqual(['-Infinity', 'Infinity', '0.33333333333333333333', '0.33333333333333333334']);
  expect(numberOf(null)).toBeNull();
});

const NOTHING: Change = {
  status: 'NO_BASE', unit: 'PERCENT', base: null, absolute: null, rate: null, basis: null, published: null, verdict: 'NOT_APPLICABLE', impliedBase: null,
  reason: { zh: '没有上一年的数据', en: 'there is no data for the earlier period' }, partial: null,
};

describe('a change', () => {
  const ok: Change = { ...NOTHING, status: 'OK', base: rational(100), absolute: rational(5), rate: rational(1, 20), basis: 'COMPUTED', reason: null };
  test.each<[string, Change, string, string]>([
    ['computed', ok, '+5.00%', '+5.00%'],
    ['computed, smaller', { ...ok, absolute: rational(-5), rate: rational(-1, 20) }, '-5.00%', '-5.00%'],
    ['of nothing', { ...ok, absolute: rational(0), rate: rational(0) }, '0.00%', '0.00%'],
    ['of a rate', { ...ok, unit: 'PERCENTAGE_POINT', absolute: rational(32, 10000), rate: null }, '+0.32个百分点', '+0.32 percentage points'],
    ['of a part', { ...ok, partial: { zh: '至6月', en: 'up to June' } }, '+5.00%（至6月）', '+5.00% (up to June)'],
    ['only printed', { ...NOTHING, published: rational(54, 1000) }, '↑5.4%', '↑5.4%'],
    ['only printed, smaller', { ...NOTHING, published: rational(-276, 1000) }, '↓27.6%', '↓27.6%'],
    ['only printed, in points', { ...NOTHING, unit: 'PERCENTAGE_POINT', published: rational(5, 10000) }, '↑0.05个百分点', '↑0.05 percentage points'],
    ['only printed, in doubt', { ...NOTHING, status: 'AMBIGUOUS', published: rational(32, 10000), reason: { zh: '两读', en: 'two readings' } }, '↑0.32%（两读）', '↑0.32% (two readings)'],
    ['from zero', { ...ok, status: 'ZERO_BASE', base: rational(0), rate: null, reason: { zh: '上期为零', en: 'the earlier value is zero' } }, '—（上期为零）', '— (the earlier value is zero)'],
    ['that is not known', NOTHING, '—（没有上一年的数据）', '— (there is no data for the earlier period)'],
  ])('%s', (_, change, zh, en) => {
    expect([displayChange(change, 'ZH'), displayChange(change, 'EN')]).toEqual([zh, en]);
  });
});
