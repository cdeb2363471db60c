import { describe, expect, it } from 'vitest';
import { ExactSum } from '../../src/generate/random/exactSum.js';
import { Random } from '../../src/generate/random/random.js';
import { Selection } from '../../src/generate/random/selection.js';
import { shareSum } from '../../src/generate/rows/shareSum.js';

const draw = (seed: number, purpose: string, count = 6): number[] => {
  const random = new Random(seed, purpose);
  return Array.from({ length: count }, () => random.below(100));
};

describe('chance', () => {
  it('is the same for the same seed and purpose, and no other', () => {
    expect(draw(1, 'days')).toEqual([46, 45, 46, 83, 12, 58]);
    expect(draw(1, 'days')).toEqual(draw(1, 'days'));
    expect(draw(2, 'days')).not.toEqual(draw(1, 'days'));
    expect(draw(1, 'places')).not.toEqual(draw(1, 'days'));
  });

  it('is even: every tenth comes up about as often', () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const number of draw(7, 'even', 100_000)) tenths[Math.floor(number / 10)] = (tenths[Math.floor(number / 10)] ?? 0) + 1;
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });
});

describe('exact counts by chance', () => {
  it.each([[100, 37], [1, 1], [1, 0], [5, 5], [0, 0]])('of %d that come, exactly %d are chosen', (total, wanted) => {
    const selection = new Selection(new Random(3, 'selection'), total, wanted);
    expect(Array.from({ length: total }, () => selection.next()).filter(Boolean)).toHaveLength(wanted);
  });

  it('spread over all that come', () => {
    const selection = new Selection(new Random(3, 'selection'), 1000, 500);
    const firstHalf = Array.from({ length: 500 }, () => selection.next()).filter(Boolean).length;
    expect(Math.abs(firstHalf - 250)).toBeLessThan(60);
  });

  it('more than come cannot be chosen', () => {
    expect(() => new Selection(new Random(1, ''), 3, 4)).toThrow('4 of 3 cannot be chosen');
  });

  it.each([[1000, 6300, 0, 30], [3, 90, 0, 30], [3, 0, 0, 30], [100, 61_000, 601, 7200]])('%d numbers add up to exactly %d, each from %d to %d', (count, sum, least, most) => {
    const numbers = new ExactSum(new Random(5, 'sum'), count, sum, least, most);
    const drawn = Array.from({ length: count }, () => numbers.next());
    expect(drawn.reduce((a, b) => a + b, 0)).toBe(sum);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(least);
    expect(Math.max(...drawn)).toBeLessThanOrEqual(most);
  });

  it('a sum is shared between two groups that can make it up', () => {
    expect(shareSum(1000, { count: 90, least: 0, most: 30, mean: 6 }, { count: 10, least: 31, most: 900, mean: 70 })).toEqual([300, 700]);
    expect(shareSum(400, { count: 90, least: 0, most: 30, mean: 6 }, { count: 10, least: 31, most: 900, mean: 70 })).toEqual([0, 400]);
    expect(() => shareSum(300, { count: 90, least: 0, most: 30, mean: 6 }, { count: 10, least: 31, most: 900, mean: 70 })).toThrow('contradict each other');
  });
});
