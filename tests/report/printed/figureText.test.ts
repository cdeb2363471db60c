import { describe, expect, it } from 'vitest';
import type { Unit } from '../../../src/model/index.js';
import { readFigureText } from '../../../src/report/index.js';
import { show, showInterval } from './show.js';
import { ITEM, RATE, SECOND, TIME } from './units.js';

/** `value interval status`, then what the change says. */
function meaningOf(printed: string, unit: Unit): string {
  const reading = readFigureText(printed, unit, null);
  if (reading.kind === 'refused') return `refused ${reading.found}`;
  const { value, interval, status, change } = reading.meaning;
  const changed = change === null ? '' : `; ${change.printed} ${show(change.value)} ${showInterval(change.interval)} ${change.unit}`;
  return `${show(value)} ${showInterval(interval)} ${status}${changed}`;
}

describe('a printed figure', () => {
  it.each([
    ['2873591(↑4.2%)', ITEM, '2873591 [2873591, 2873591] NORMAL; ↑4.2% 0.042 [0.0415, 0.0425] PERCENT'],
    ['9913(↑0.56%)', ITEM, '9913 [9913, 9913] NORMAL; ↑0.56% 0.0056 [0.00555, 0.00565] PERCENT'],
    ['88189（↓27.6％）', ITEM, '88189 [88189, 88189] NORMAL; ↓27.6％ -0.276 [-0.2765, -0.2755] PERCENT'],
    ['28(—)', ITEM, '28 [28, 28] NORMAL; — none none PERCENT'],
    ['99.02%(↑0.32%)', RATE, '0.9902 [0.99015, 0.99025] NORMAL; ↑0.32% 0.0032 [0.00315, 0.00325] AMBIGUOUS'],
    ['99.02%(↑0.32个百分点)', RATE, '0.9902 [0.99015, 0.99025] NORMAL; ↑0.32个百分点 0.0032 [0.00315, 0.00325] PERCENTAGE_POINT'],
    ['6.3(↓4.55%)', SECOND, '6.3 [6.25, 6.35] NORMAL; ↓4.55% -0.0455 [-0.04555, -0.04545] PERCENT'],
    ['138秒', SECOND, '138 [137.5, 138.5] NORMAL'],
    ['3分50秒', SECOND, '230 [229.5, 230.5] NORMAL'],
    ['1小时20分(↓4.55%)', SECOND, '4800 [4770, 4830] NORMAL; ↓4.55% -0.0455 [-0.04555, -0.04545] PERCENT'],
    ['157.5万', ITEM, '1575000 [1574500, 1575500] NORMAL'],
    ['3.2万件次', TIME, '32000 [31500, 32500] NORMAL'],
    ['468.4万件次', TIME, '4684000 [4683500, 4684500] NORMAL'],
    ['1.25亿', ITEM, '125000000 [124500000, 125500000] NORMAL'],
    ['3万', ITEM, '30000 [25000, 35000] NORMAL'],
    ['2,873,591', ITEM, '2873591 [2873591, 2873591] NORMAL'],
    ['１，２３４', ITEM, '1234 [1234, 1234] NORMAL'],
    ['9007199254740993', ITEM, '9007199254740993 [9007199254740993, 9007199254740993] NORMAL'],
    ['74%', RATE, '0.74 [0.735, 0.745] NORMAL'],
    ['100%', RATE, '1 [0.995, 1.005] NORMAL'],
    ['0', ITEM, '0 [0, 0] PRINTED_ZERO'],
    ['0.0%', RATE, '0 [0, 0.0005] PRINTED_ZERO'],
    ['', ITEM, 'none none NOT_PUBLISHED'],
    ['—', ITEM, 'none none NOT_PUBLISHED'],
  ])('%s', (printed, unit, meaning) => {
    expect(meaningOf(printed, unit)).toBe(meaning);
  });

  it.each([
    ['超3万件', '30000 [30001, ∞) NORMAL'],
    ['3万余件', '30000 [30000, ∞) NORMAL'],
    ['300余万件', '3000000 [3000000, ∞) NORMAL'],
    ['近3万件', '30000 [0, 29999] NORMAL'],
    ['约3万件', '30000 [0, ∞) NORMAL'],
    ['达3.2万件', '32000 [31500, 32500] NORMAL'],
  ])('%s says how it is meant', (printed, meaning) => {
    expect(meaningOf(printed, ITEM)).toBe(meaning);
  });

  it.each([
    ['28735a1', ITEM], ['0x10', ITEM], ['1e4', ITEM], ['1.234,56', ITEM], ['1,23', ITEM], ['1,234567', ITEM], ['007', ITEM], ['-5', ITEM],
    ['(123)', ITEM], ['一百二十三', ITEM], ['1 234', ITEM], ['6.3', ITEM], ['3.2万件次', ITEM], ['99.02', RATE], ['99%', ITEM], ['近0', ITEM],
    ['近300余', ITEM], ['2873591()', ITEM], ['2873591(4.2%)', ITEM], ['2873591(↑4.2%', ITEM], ['NaN', ITEM], ['∞', ITEM],
  ])('%s is not guessed', (printed, unit) => {
    expect(meaningOf(printed, unit)).toMatch(/^refused /);
  });

  it('places the change inside the figure', () => {
    const reading = readFigureText('9913(↑0.56%)', ITEM, 3260);
    expect(reading).toMatchObject({ kind: 'read', meaning: { change: { printed: '↑0.56%', start: 3265, end: 3271 } } });
  });

  it('says what was expected', () => {
    expect(readFigureText('28735a1', TIME, 0)).toEqual({
      kind: 'refused', found: '28735a1', expected: 'a number such as 2873591, 2,873,591, 99.02 or 157.5万, followed by 件次 or nothing',
    });
  });
});
