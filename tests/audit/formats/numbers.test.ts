import { describe, expect, test } from 'vitest';
import { exactEnd, shownEnd, type End } from '../../../src/audit/formats/numbers.js';
import { rational, type Bound } from '../../../src/interval/index.js';

const closed = (n: number, d = 1): Bound => ({ value: rational(n, d), open: false });

describe('an end for people', () => {
  test.each<[Bound, End, boolean, string]>([
    [closed(2_803_960), 'lower', false, '2803960'],
    [closed(8075, 10_000), 'lower', true, '80.75%'],
    [closed(-129, 2000), 'lower', true, '−6.45%'],
    [closed(1, 3), 'lower', false, '0.333333'],
    [closed(1, 3), 'upper', false, '0.333334'],
    [closed(-1, 3), 'lower', false, '−0.333334'],
    [closed(2, 3), 'upper', true, '66.666667%'],
    [{ value: rational(5), open: true }, 'upper', false, '< 5'],
    [{ value: rational(5), open: true }, 'lower', false, '> 5'],
    [{ value: null, open: true }, 'upper', false, '∞'],
    [{ value: null, open: true }, 'lower', false, '−∞'],
  ])('%o (%s, percent: %s) reads %s', (bound, end, asPercent, text) => {
    expect(shownEnd(bound, end, asPercent)).toBe(text);
  });
});

describe('an exact end', () => {
  test.each<[Bound, End, string]>([
    [closed(8075, 10_000), 'lower', '0.8075'],
    [closed(1, 3), 'lower', '0.33333333333333333333'],
    [closed(1, 3), 'upper', '0.33333333333333333334'],
    [{ value: null, open: true }, 'upper', 'Infinity'],
    [{ value: null, open: true }, 'lower', '-Infinity'],
  ])('%o (%s) is %s', (bound, end, text) => {
    expect(exactEnd(bound, end)).toBe(text);
  });
});
