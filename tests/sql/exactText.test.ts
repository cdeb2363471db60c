import { describe, expect, it } from 'vitest';
import { above, atLeast, EVERYTHING, halfOpen, point, rational } from '../../src/interval/index.js';
import { readInterval, readRational, writeInterval, writeRational } from '../../src/sql/index.js';

describe('exact numbers as stored text', () => {
  it.each([[rational(2956775), '2956775'], [rational(-1, 20), '-0.05'], [rational(2188014, 2956775), '2188014/2956775'], [rational(-1, 3), '-1/3'], [rational(0), '0']])('%o is %s, and back', (value, text) => {
    expect(writeRational(value)).toBe(text);
    expect(readRational(text)).toEqual(value);
  });

  it.each([
    [point(rational(7)), '[7,7]'], [halfOpen(rational(1, 3), rational(1, 2)) ?? EVERYTHING, '[1/3,0.5)'], [atLeast(rational(12)), '[12,)'], [above(rational(-1, 2)), '(-0.5,)'], [EVERYTHING, '(,)'],
  ])('%o is %s, and back', (interval, text) => {
    expect(writeInterval(interval)).toBe(text);
    expect(readInterval(text)).toEqual(interval);
  });

  it('what was not written so is a fault of ours', () => {
    expect(() => readRational('1e5')).toThrow('stored number "1e5" cannot be read');
    expect(() => readInterval('1..2')).toThrow('stored interval "1..2" cannot be read');
  });
});
