import { expect, it } from 'vitest';
import { certificateText, DEFAULT_BUDGET, solve, type Constraint, type System } from '../../../src/audit/solver/index.js';
import { rational, type Rational } from '../../../src/interval/index.js';

/** x is at least some times y. */
function atLeast(id: string, x: string, times: Rational, y: string): Constraint {
  return { id, group: id, terms: [{ variable: x, coefficient: rational(1) }, { variable: y, coefficient: { n: -times.n, d: times.d } }], lower: rational(0), upper: null };
}

function told(constraints: readonly Constraint[]): string[] {
  const system: System = { variables: ['x', 'y'].map((id) => ({ id, integer: false })), constraints, weights: new Map() };
  return solve(system, DEFAULT_BUDGET).blocks.flatMap((block) => (block.kind === 'infeasible' ? block.conflicts.flatMap(({ certificate }) => certificateText(system, certificate).split('\n')) : []));
}

it('what holds a third is written tripled: no fraction is left to divide out', () => {
  const value: Constraint = { id: 'y', group: 'y', terms: [{ variable: 'y', coefficient: rational(1) }], lower: rational(1), upper: null };
  expect(told([atLeast('two thirds', 'x', rational(2, 3), 'y'), atLeast('twice', 'y', rational(2), 'x'), value])).toEqual([
    '3 × (y − 2·x ≥ 0)   twice', '2 × (3·x − 2·y ≥ 0)   two thirds', '1 × (y ≥ 1)   y', '⇒ 0 ≥ 1',
  ]);
});

it('decimals stay decimals', () => {
  const value: Constraint = { id: 'y', group: 'y', terms: [{ variable: 'y', coefficient: rational(1) }], lower: rational(1), upper: null };
  expect(told([atLeast('grown', 'x', rational(21, 20), 'y'), atLeast('fallen', 'y', rational(1), 'x'), value])).toEqual([
    '20 × (y − x ≥ 0)   fallen', '20 × (x − 1.05·y ≥ 0)   grown', '1 × (y ≥ 1)   y', '⇒ 0 ≥ 1',
  ]);
});
