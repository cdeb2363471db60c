import { describe, expect, it } from 'vitest';
import {
  above, addIntervals, atLeast, below, between, contains, EVERYTHING, halfOpen, hull, intersect, mayReach, negateInterval, onlyValue, point, rational, wholeNumbers,
  type Interval,
} from '../../src/interval/index.js';

const side = (value: Interval['lower']['value']): string => (value === null ? '' : `${value.n}${value.d === 1n ? '' : `/${value.d}`}`);

/** As in `[1574500,1575500]`. */
const show = (interval: Interval | null): string | null =>
  interval === null ? null : `${interval.lower.open ? '(' : '['}${side(interval.lower.value)},${side(interval.upper.value)}${interval.upper.open ? ')' : ']'}`;

const from = (lower: number, upper: number): Interval => between(rational(lower), rational(upper)) ?? EVERYTHING;

describe('intervals', () => {
  it('are never empty', () => {
    expect(between(rational(2), rational(1))).toBeNull();
    expect(halfOpen(rational(1), rational(1))).toBeNull();
    expect(show(between(rational(1), rational(1)))).toBe('[1,1]');
  });

  it('have one value or more', () => {
    expect(onlyValue(point(rational(7)))).toEqual(rational(7));
    expect(onlyValue(from(1, 2))).toBeNull();
    expect(onlyValue(EVERYTHING)).toBeNull();
  });

  it('hold their closed ends and not their open ones', () => {
    const cut = halfOpen(rational(10), rational(11)) ?? EVERYTHING;
    expect([contains(cut, rational(10)), contains(cut, rational(11)), contains(above(rational(10)), rational(10)), contains(below(rational(3)), rational(-5))]).toEqual([true, false, false, true]);
  });

  it('meet, join and add up', () => {
    expect(show(intersect(from(1, 5), above(rational(5))))).toBeNull();
    expect(show(intersect(from(1, 5), above(rational(3))))).toBe('(3,5]');
    expect(show(intersect(EVERYTHING, from(1, 2)))).toBe('[1,2]');
    expect(show(hull(from(1, 2), above(rational(2))))).toBe('[1,)');
    expect(show(addIntervals(from(1574500, 1575500), from(457500, 458500)))).toBe('[2032000,2034000]');
    expect(show(addIntervals(atLeast(rational(1)), from(1, 2)))).toBe('[2,)');
    expect(show(negateInterval(halfOpen(rational(1), rational(2)) ?? EVERYTHING))).toBe('(-2,-1]');
  });

  it('hold whole numbers, or none', () => {
    expect(show(wholeNumbers(between(rational(5, 2), rational(9, 2)) ?? EVERYTHING))).toBe('[3,4]');
    expect(show(wholeNumbers({ lower: { value: rational(2), open: true }, upper: { value: rational(4), open: true } }))).toBe('[3,3]');
    expect(wholeNumbers(between(rational(61, 10), rational(62, 10)) ?? EVERYTHING)).toBeNull();
  });
});

describe('mayReach', () => {
  it('a value of the first is no less than some value of the second', () => {
    const [low, high] = [point(rational(1)), point(rational(2))];
    expect([mayReach(high, low), mayReach(low, high), mayReach(low, low)]).toEqual([true, false, true]);
    expect([mayReach(below(rational(2)), high), mayReach(low, above(rational(1))), mayReach(EVERYTHING, high), mayReach(low, EVERYTHING)]).toEqual([false, false, true, true]);
  });
});
