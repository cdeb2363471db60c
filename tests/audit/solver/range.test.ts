import { describe, expect, it } from 'vitest';
import { rational } from '../../../src/interval/index.js';
import { DEFAULT_BUDGET, range, Ranges, type Constraint, type Range, type System } from '../../../src/audit/solver/index.js';
import { assignments, holds, randomSystem } from '../../support/bruteForce.js';
import { Random } from '../../support/random.js';

const term = (variable: string, coefficient: number): Constraint['terms'][number] => ({ variable, coefficient: rational(coefficient) });

function system(integer: boolean, ...constraints: readonly Partial<Constraint>[]): System {
  return {
    variables: ['x', 'y'].map((id) => ({ id, integer })),
    constraints: constraints.map((constraint, i) => ({ id: `c${i}`, group: `g${i}`, terms: [], lower: null, upper: null, ...constraint })),
    weights: new Map(),
  };
}

/** `[0, 5)`, `[−∞, ∞]`: a square bracket where the end is attained. */
function text(result: Range): string {
  if (result.kind !== 'range') return result.kind;
  const { lower, upper } = result;
  const number = (value: typeof lower.value, infinite: string): string => (value === null ? infinite : value.d === 1n ? `${value.n}` : `${value.n}/${value.d}`);
  const surely = lower.exact && upper.exact ? '' : '?';
  return `${lower.attained ? '[' : '('}${number(lower.value, '-∞')}, ${number(upper.value, '∞')}${upper.attained ? ']' : ')'}${surely}`;
}

describe('what follows for an expression', () => {
  const triangle = [
    { terms: [term('x', 2), term('y', 3)], upper: rational(12) },
    { terms: [term('x', 1)], lower: rational(0) },
    { terms: [term('y', 1)], lower: rational(1), lowerOpen: true },
  ];

  it('over fractions: its least and greatest value, open where an end is not reached', () => {
    const sum = [term('x', 1), term('y', 1)];
    expect(text(range(system(false, ...triangle), sum, DEFAULT_BUDGET))).toBe('(1, 11/2)');
    expect(text(range(system(false, ...triangle), [term('x', -1)], DEFAULT_BUDGET))).toBe('(-9/2, 0]');
  });

  it('over whole numbers: whole ends, reached', () => {
    expect(text(range(system(true, ...triangle), [term('x', 1), term('y', 1)], DEFAULT_BUDGET))).toBe('[2, 5]');
    expect(text(range(system(true, { terms: [term('x', 3), term('y', 5)], lower: rational(7), upper: rational(7) }, ...triangle.slice(1)), [term('x', 1)], DEFAULT_BUDGET))).toBe('infeasible');
  });

  it('without limits, with a group released, and of nothing', () => {
    expect(text(range(system(true, ...triangle), [term('x', 1)], DEFAULT_BUDGET, new Set(['g0'])))).toBe('[0, ∞)');
    expect(text(range(system(true), [term('x', 1), term('y', -1)], DEFAULT_BUDGET))).toBe('(-∞, ∞)');
    expect(text(range(system(true, ...triangle), [], DEFAULT_BUDGET))).toBe('[0, 0]');
    expect(text(range(system(true, ...triangle), [term('x', 1)], { ...DEFAULT_BUDGET, checks: 0 }))).toBe('unknown');
  });

  it('agrees with trying every assignment of small systems', () => {
    const most = 4;
    let tried = 0;
    for (let seed = 1; seed <= 300; seed += 1) {
      const random = new Random(seed);
      const small = randomSystem(random, most);
      const expression = small.variables.map(({ id }) => ({ variable: id, coefficient: rational(random.whole(-3, 3)) }));
      const values: number[] = [];
      for (const assignment of assignments(small.variables.map(({ id }) => id), most)) {
        if (!small.constraints.every((constraint) => holds(constraint, assignment))) continue;
        values.push(expression.reduce((sum, { variable, coefficient }) => sum + Number(coefficient.n) * Number(assignment.get(variable)?.top ?? 0n), 0));
      }
      const ends = values.length === 0 ? 'infeasible' : `[${Math.min(...values)}, ${Math.max(...values)}]`;
      const ranges = new Ranges(small, DEFAULT_BUDGET);
      const answer = text(ranges.of(expression));
      expect(ranges.of(expression)).toEqual(ranges.of(expression));
      if (expression.every(({ coefficient }) => coefficient.n === 0n)) expect(answer).toBe('[0, 0]');
      else if (values.length > 0) {
        tried += 1;
        expect(answer).toBe(ends);
      }
    }
    expect(tried).toBeGreaterThan(20);
  });
});
