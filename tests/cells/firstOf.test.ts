import { describe, expect, it } from 'vitest';
import { firstOf } from '../../src/cells/firstOf.js';
import { Random } from '../support/random.js';

interface Numbered {
  readonly value: number;
  /** Where it stood before. */
  readonly place: number;
}

const byValue = (a: Numbered, b: Numbered): number => a.value - b.value;

describe('the first few', () => {
  it('are those that sorting puts first, equal ones in the order in which they came', () => {
    const random = new Random(7);
    for (let round = 0; round < 300; round += 1) {
      const values = Array.from({ length: random.whole(0, 40) }, (_, place): Numbered => ({ value: random.whole(0, 12), place }));
      const most = random.whole(0, 45);
      expect(firstOf(values, most, byValue)).toEqual([...values].sort(byValue).slice(0, most));
    }
  });

  it('leave the values as they stand', () => {
    const values = [{ value: 2, place: 0 }, { value: 1, place: 1 }];
    firstOf(values, 5, byValue);
    firstOf(values, 1, byValue);
    expect(values.map(({ value }) => value)).toEqual([2, 1]);
  });
});
