import { describe, expect, it } from 'vitest';
import { DEFAULT_BUDGET, minimalWithin, type System } from '../../../src/audit/solver/index.js';
import { printed, sumOf } from '../../support/growthTable.js';

/** a + b = whole, with a printed twice. */
const system: System = {
  variables: ['a', 'b', 'whole'].map((id) => ({ id, integer: true })), weights: new Map(),
  constraints: [printed('a once', 'a', 4), printed('a again', 'a', 3), printed('b', 'b', 5), printed('whole', 'whole', 8), sumOf('sum', ['a', 'b'], 'whole')],
};

const within = (...groups: readonly string[]): unknown => minimalWithin(system, new Set(groups), DEFAULT_BUDGET);

describe('a minimal set within given groups', () => {
  it('leaves out what is not needed', () => {
    expect(within('a once', 'b', 'whole')).toEqual([['a once']]);
  });

  it('is not the lightest there is, where only a heavier one is given', () => {
    expect(within('a again', 'b', 'whole')).toEqual([['a again', 'whole']]);
  });

  it('is none where giving all of them up is not enough', () => {
    expect(within('b', 'whole')).toBeNull();
  });

  it('is empty where nothing is wrong', () => {
    expect(minimalWithin({ ...system, constraints: system.constraints.slice(1) }, new Set(['b']), DEFAULT_BUDGET)).toEqual([]);
  });

  it('is not told where the budget ends first; where it is known otherwise to be enough, nothing is left out unseen', () => {
    const spent = { ...DEFAULT_BUDGET, checks: 0 };
    expect(minimalWithin(system, new Set(['a once', 'b']), spent)).toBeNull();
    expect(minimalWithin(system, new Set(['a once', 'b']), spent, () => true)).toEqual([['a once', 'b']]);
  });

  it('is none where it is seen not to be enough, whatever is known otherwise', () => {
    expect(minimalWithin(system, new Set(['b', 'whole']), DEFAULT_BUDGET, () => true)).toBeNull();
  });
});
