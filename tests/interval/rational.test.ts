import { describe, expect, it } from 'vitest';
import { add, ceil, compare, divide, equal, floor, fromNumber, max, min, multiply, parseDecimal, rational, subtract, sum, toDecimal, toFixed, toNumber, ZERO } from '../../src/interval/index.js';

describe('exact fractions', () => {
  it('stand in lowest terms with a positive denominator', () => {
    expect(rational(6, -4)).toEqual({ n: -3n, d: 2n });
    expect(() => rational(1, 0)).toThrow(RangeError);
  });

  it('stand in lowest terms however large they are', () => {
    expect(rational(6n * 2n ** 80n, 9n * 2n ** 79n)).toEqual({ n: 4n, d: 3n });
    expect(rational(2n ** 80n + 1n, 2n ** 80n)).toEqual({ n: 2n ** 80n + 1n, d: 2n ** 80n });
    expect(rational(2n ** 53n + 1n, 2n ** 106n - 1n)).toEqual({ n: 1n, d: 2n ** 53n - 1n });
  });

  it('0.1 + 0.2 is 0.3', () => {
    const [a, b] = [parseDecimal('0.1'), parseDecimal('0.2')];
    expect(a !== null && b !== null && toDecimal(add(a, b))).toBe('0.3');
  });

  it('are compared and rounded to whole numbers on both sides of zero', () => {
    expect([floor(rational(-7, 2)), ceil(rational(-7, 2)), floor(rational(7, 2)), ceil(rational(7, 2))]).toEqual([-4n, -3n, 3n, 4n]);
    expect(compare(rational(1, 3), rational(333, 1000))).toBe(1);
    expect(equal(min(rational(1, 3), rational(1, 2)), rational(1, 3)) && equal(max(rational(-1), ZERO), ZERO)).toBe(true);
  });

  it('the eight cells of table 1 add up without loss', () => {
    const phone = sum([2315070, 72493].map((each) => rational(each)));
    expect(phone).toEqual(rational(2387563));
    expect(subtract(multiply(divide(phone, rational(3)), rational(3)), phone)).toEqual(ZERO);
  });
});

describe('decimals', () => {
  it.each([['12.50', '12.5'], ['-0.05', '-0.05'], ['+7', '7'], ['007', '7']])('%s is read as %s', (text, exact) => {
    const value = parseDecimal(text);
    expect(value === null ? null : toDecimal(value)).toBe(exact);
  });

  it.each(['1e3', '1,200', '', '.5', '5.', '１２'])('"%s" is not a plain decimal', (text) => expect(parseDecimal(text)).toBeNull());

  it('ties go to even, or away from zero', () => {
    const tie = rational(-5, 2);
    expect([toFixed(tie, 0), toFixed(tie, 0, 'half-up'), toFixed(tie, 0, 'down'), toFixed(tie, 0, 'up')]).toEqual(['-2', '-3', '-3', '-2']);
    expect([toFixed(rational(5, 2), 0), toFixed(rational(7, 2), 0)]).toEqual(['2', '4']);
    expect(toFixed(rational(-1, 1000), 2)).toBe('0.00');
  });

  it('what does not end is cut after 20 digits', () => {
    expect(toDecimal(rational(2, 3))).toBe('0.66666666666666666667');
    expect(toDecimal(rational(2, 3), 'down')).toBe('0.66666666666666666666');
  });

  it('a JSON number is the decimal it is written as', () => {
    expect(fromNumber(0.1)).toEqual(rational(1, 10));
    expect(fromNumber(1.5e-7)).toEqual(rational(15, 100_000_000));
    expect(fromNumber(1e21)).toEqual(rational(10n ** 21n));
    expect([fromNumber(Number.NaN), fromNumber(Number.POSITIVE_INFINITY)]).toEqual([null, null]);
    expect(toNumber(rational(2188014, 2956775))).toBe(2188014 / 2956775);
    expect(toNumber(rational(-1, 3_000_000_000_000))).toBe(-1 / 3_000_000_000_000);
    expect(toNumber(rational(2n ** 90n, 3n))).toBe(2 ** 90 / 3);
  });
});
