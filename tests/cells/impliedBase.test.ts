import { describe, expect, it } from 'vitest';
import { impliedBase } from '../../src/cells/index.js';
import { between as closed, EVERYTHING, parseDecimal, point, rational, ZERO, type Interval } from '../../src/interval/index.js';
import type { Quantity } from '../../src/model/index.js';
import { between } from '../support/say.js';

const number = (text: string): ReturnType<typeof rational> => parseDecimal(text) ?? ZERO;
const around = (value: string, half: string): Interval => {
  const [x, h] = [number(value), number(half)];
  return closed({ n: x.n * h.d - h.n * x.d, d: x.d * h.d }, { n: x.n * h.d + h.n * x.d, d: x.d * h.d }) ?? EVERYTHING;
};

/** The earlier values that a figure and its printed change allow. */
function allowed(figure: Interval, change: string, half: string, unit: 'PERCENT' | 'PERCENTAGE_POINT' | 'AMBIGUOUS', quantity: Quantity): string {
  const implied = impliedBase(figure, { interval: around(change, half), unit }, quantity);
  return implied === undefined ? 'nothing is said' : implied === null ? 'none' : between(implied);
}

describe('the earlier value that a printed change implies', () => {
  it('2873591(↑4.2%) allows two thousand and more', () => expect(allowed(point(rational(2873591)), '0.042', '0.0005', 'PERCENT', 'count')).toBe('[2756443, 2759088]'));

  it('7(↑15.0%) allows none: no whole number grows to 7 by 15.0%', () => expect(allowed(point(rational(7)), '0.150', '0.0005', 'PERCENT', 'count')).toBe('none'));

  it('23(↑15.0%) allows exactly one', () => expect(allowed(point(rational(23)), '0.150', '0.0005', 'PERCENT', 'count')).toBe('[20, 20]'));

  it('99.02%(↑0.32%) may be percent or percentage points: both readings are kept', () => {
    const rate = around('0.9902', '0.00005');
    expect(allowed(rate, '0.0032', '0.00005', 'PERCENTAGE_POINT', 'rate')).toBe('[0.9869, 0.9871]');
    expect(allowed(rate, '0.0032', '0.00005', 'PERCENT', 'rate')).toMatch(/^\[0\.98694\d+, 0\.98714\d+\]$/);
    expect(allowed(rate, '0.0032', '0.00005', 'AMBIGUOUS', 'rate')).toMatch(/^\[0\.9869, 0\.98714\d+\]$/);
  });

  it('a fall by all of it, or no change at all, says nothing', () => {
    expect(allowed(point(ZERO), '-1', '0.0005', 'PERCENT', 'count')).toBe('nothing is said');
    expect(impliedBase(point(rational(28)), { interval: null, unit: 'PERCENT' }, 'count')).toBeUndefined();
    expect(impliedBase(null, null, 'count')).toBeUndefined();
  });
});
