import { describe, expect, it } from 'vitest';
import { DEFAULT_BUDGET, Meter } from '../../../src/audit/solver/budget.js';
import { HittingSetSearch, type HittingSets, type Reach } from '../../../src/audit/solver/hittingSets.js';
import { subsets } from '../../support/bruteForce.js';
import { Random } from '../../support/random.js';

const EVERYTHING: Reach = { maxWeightOver: 100, maxSize: 20, maxSets: 1000 };

function search(conflicts: readonly (readonly string[])[], weights: Readonly<Record<string, number>>, reach = EVERYTHING): HittingSets & { readonly trials: number } {
  let trials = 0;
  const choices = Object.entries(weights).map(([id, weight]) => ({ id, weight }));
  const result = new HittingSetSearch(choices, reach, new Meter(DEFAULT_BUDGET), (released) => {
    trials += 1;
    const missed = conflicts.find((members) => !members.some((member) => released.has(member)));
    return missed === undefined ? { kind: 'enough' } : { kind: 'conflict', members: missed };
  }).run();
  return { ...result, trials };
}

describe('implicit hitting sets', () => {
  it('give every minimal set, lightest first', () => {
    const weights = { a: 1, b: 1, c: 1, d: 3 };
    expect(search([['a', 'b'], ['b', 'c', 'd']], weights)).toMatchObject({ sets: [['b'], ['a', 'c'], ['a', 'd']], complete: true, leastWeight: 1 });
  });

  it('give the empty set where nothing conflicts, and none where a conflict has no member', () => {
    expect(search([], { a: 1 })).toMatchObject({ sets: [[]], complete: true, leastWeight: 0, trials: 1 });
    expect(search([[]], { a: 1 })).toMatchObject({ sets: [], complete: true, leastWeight: null });
  });

  it('stop at the weight asked for', () => {
    const weights = { a: 1, b: 2, c: 3 };
    expect(search([['a', 'b', 'c']], weights, { ...EVERYTHING, maxWeightOver: 1 }).sets).toEqual([['a'], ['b']]);
  });

  it('say that they are not complete where a limit was met', () => {
    const weights = { a: 1, b: 1, c: 1 };
    expect(search([['a', 'b', 'c']], weights, { ...EVERYTHING, maxSets: 2 })).toMatchObject({ complete: false });
    expect(search([['a'], ['b']], weights, { ...EVERYTHING, maxSize: 1 })).toMatchObject({ sets: [], complete: false });
  });

  it('are those found by trying all subsets', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    for (let seed = 1; seed <= 200; seed += 1) {
      const random = new Random(seed);
      const weights = Object.fromEntries(ids.map((id) => [id, random.whole(1, 3)]));
      const conflicts = Array.from({ length: random.whole(1, 5) }, () => ids.filter(() => random.percent(45))).filter(({ length }) => length > 0);
      const hitting: string[][] = [];
      for (const set of subsets(ids)) {
        if (hitting.some((smaller) => smaller.every((member) => set.includes(member)))) continue;
        if (conflicts.every((members) => members.some((member) => set.includes(member)))) hitting.push(set);
      }
      const { sets, complete } = search(conflicts, weights);
      const heavy = sets.map((set) => set.reduce((sum, id) => sum + (weights[id] ?? 0), 0));
      expect(complete).toBe(true);
      expect(sets.map((set) => set.join('')).sort()).toEqual(hitting.map((set) => set.join('')).sort());
      expect(heavy).toEqual([...heavy].sort((a, b) => a - b));
    }
  });
});
