import { describe, expect, it } from 'vitest';
import { fit } from '../../src/generate/cells/fit.js';
import { cutBy } from '../../src/generate/cells/cutBy.js';
import { roundTable } from '../../src/generate/cells/roundTable.js';
import { Network } from '../../src/generate/flow/network.js';
import { Random } from '../../src/generate/random/random.js';

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const columnSums = (table: readonly (readonly number[])[]): number[] => (table[0] ?? []).map((_, column) => sum(table.map((row) => row[column] ?? 0)));

describe('a table with given margins', () => {
  it('keeps how the weights go together', () => {
    const table = fit([[3, 1], [1, 3]], [100, 100], [100, 100]);
    expect(table.map((row) => row.map((value) => Math.round(value)))).toEqual([[75, 25], [25, 75]]);
  });

  it('is rounded up or down, cell by cell, and every margin holds', () => {
    expect(roundTable([[0.5, 0.5], [0.5, 0.5]], [1, 1], [1, 1])).toEqual([[1, 0], [0, 1]]);
    for (let seed = 1; seed <= 200; seed += 1) {
      const random = new Random(seed, 'tables');
      const whole = Array.from({ length: 2 + random.below(5) }, () => [0, 1, 2, 3].map(() => random.below(40)));
      const [rows, columns] = [whole.map(sum), columnSums(whole)];
      const fitted = fit(whole.map((row) => row.map(() => 1 + random.below(9))), rows, columns);
      const rounded = roundTable(fitted, rows, columns);
      expect([rounded.map(sum), columnSums(rounded)]).toEqual([rows, columns]);
      rounded.forEach((row, i) => row.forEach((value, j) => expect(Math.abs(value - (fitted[i]?.[j] ?? 0))).toBeLessThan(1.000001)));
    }
  });

  it('cannot have margins of different sums', () => {
    expect(() => roundTable([[1, 1]], [2], [1, 2])).toThrow('different sums');
  });

  it('cells cut by one more dimension keep their counts', () => {
    const cells = cutBy([{ members: { channel: 'PHONE' }, count: 7 }, { members: { channel: 'WEB' }, count: 3 }], 'handling', new Map([['ONLINE', 6], ['DEPARTMENT', 4]]), () => 1);
    expect(cells.map(({ members, count }) => [members['channel'], members['handling'], count])).toEqual([['PHONE', 'ONLINE', 4], ['PHONE', 'DEPARTMENT', 3], ['WEB', 'ONLINE', 2], ['WEB', 'DEPARTMENT', 1]]);
  });
});

describe('a network with limits', () => {
  /** Two parts whose sum is the flow back. */
  const parts = (a: readonly [number, number], b: readonly [number, number]): { network: Network; whole: number; first: number } => {
    const network = new Network();
    const first = network.arc('start', 'end', { lower: a[0], upper: a[1] });
    network.arc('start', 'end', { lower: b[0], upper: b[1] });
    return { network, first, whole: network.arc('end', 'start', { lower: 0, upper: Number.POSITIVE_INFINITY }) };
  };

  it('takes limits that leave room, and refuses others without a trace', () => {
    const { network, whole, first } = parts([2, 3], [4, 5]);
    expect(network.tryLimits(whole, { lower: 9, upper: 12 })).toBe(false);
    expect(network.tryLimits(whole, { lower: 8, upper: 12 })).toBe(true);
    expect([network.flowOf(first), network.flowOf(whole)]).toEqual([3, 8]);
  });

  it('comes as near to a wish as it can', () => {
    const { network, whole, first } = parts([2, 3], [4, 5]);
    expect(network.repair()).toBe(true);
    network.approach(first, 10);
    network.approach(whole, 6);
    expect([network.flowOf(first), network.flowOf(whole)]).toEqual([2, 6]);
  });
});
