import { describe, expect, it } from 'vitest';
import { rational } from '../../../src/interval/index.js';
import { blocksOf, DEFAULT_BUDGET, plainTerms, range, solve, suspects, type Constraint, type System } from '../../../src/audit/solver/index.js';
import { printed, sumOf } from '../../support/growthTable.js';

function systemOf(variables: readonly string[], constraints: readonly Constraint[], weights: Readonly<Record<string, number>> = {}): System {
  return { variables: variables.map((id) => ({ id, integer: true })), constraints, weights: new Map(Object.entries(weights)) };
}

/** Names of variables and of constraints, block by block. */
function parts(system: System): string[] {
  return blocksOf(system).map(({ variables, constraints }) => `${variables.map(({ id }) => id).join(' ')}: ${constraints.map(({ id }) => id).join(' ')}`);
}

describe('blocks', () => {
  it('are what constraints link, in the order of ids', () => {
    const system = systemOf(['e', 'd', 'c', 'b', 'a'], [sumOf('second', ['c', 'd'], 'e'), sumOf('first', ['a'], 'b'), printed('d value', 'd', 1)]);
    expect(parts(system)).toEqual(['a b: first', 'c d e: d value second']);
  });

  it('hold together what is released together', () => {
    const joined = (id: string, variable: string): Constraint => ({ ...printed(id, variable, 1), group: 'both' });
    expect(parts(systemOf(['a', 'b', 'c'], [joined('one', 'a'), joined('two', 'b')]))).toEqual(['a b: one two', 'c: ']);
  });
});

describe('unusual systems', () => {
  const never: Constraint = { id: 'never', group: null, terms: [], lower: rational(1), upper: null };

  it('nothing at all is satisfiable', () => {
    expect(solve(systemOf([], []), DEFAULT_BUDGET)).toEqual({ kind: 'feasible', blocks: [] });
    expect(suspects(systemOf([], []), DEFAULT_BUDGET)).toEqual([]);
  });

  it('a variable of which nothing is said may be anything', () => {
    expect(solve(systemOf(['a'], []), DEFAULT_BUDGET)).toMatchObject({ kind: 'feasible', blocks: [{ variables: ['a'], kind: 'feasible' }] });
    expect(range(systemOf(['a'], []), [{ variable: 'a', coefficient: rational(1) }], DEFAULT_BUDGET)).toMatchObject({ lower: { value: null }, upper: { value: null } });
  });

  it('terms that cancel leave 0 ≥ 1, which is a conflict by itself and nobody to suspect', () => {
    const cancelling: Constraint = { ...never, terms: [{ variable: 'a', coefficient: rational(1) }, { variable: 'a', coefficient: rational(-1) }] };
    const [block] = solve(systemOf(['a'], [cancelling]), DEFAULT_BUDGET).blocks;
    const conflicts = block?.kind === 'infeasible' ? block.conflicts : [];
    expect(conflicts.map(({ groups, certificate }) => ({ groups, terms: plainTerms(certificate) }))).toEqual([
      { groups: [], terms: [{ kind: 'constraint', constraint: 'never', side: 'lower', multiplier: 1n }] },
    ]);
    expect(suspects(systemOf(['a'], [cancelling]), DEFAULT_BUDGET)).toMatchObject([{ sets: [], complete: true, weight: null, unique: false }]);
  });

  it('the same figure printed twice with two values: either may be wrong', () => {
    expect(suspects(systemOf(['a'], [printed('table', 'a', 3), printed('prose', 'a', 4)]), DEFAULT_BUDGET)).toMatchObject([{ sets: [['prose'], ['table']], weight: 1 }]);
  });

  it('a weight that is no positive whole number, or an unknown variable, is a bug', () => {
    expect(() => suspects(systemOf(['a'], [printed('p', 'a', 3)], { p: 0.5 }), DEFAULT_BUDGET)).toThrow('the weight of the group "p" is 0.5');
    expect(() => solve(systemOf([], [printed('p', 'a', 3)]), DEFAULT_BUDGET)).toThrow('"a"');
  });
});
