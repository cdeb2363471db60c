import { describe, expect, it } from 'vitest';
import { rational } from '../../../src/interval/index.js';
import { DEFAULT_BUDGET, solve, type Certificate, type Constraint, type System } from '../../../src/audit/solver/index.js';
import { holds } from '../../support/bruteForce.js';
import { Fraction } from '../../support/fraction.js';
import { Random } from '../../support/random.js';
import { verifyCertificate } from '../../support/verifyCertificate.js';

/** Some variables whole, some not; no box around them. */
function mixedSystem(random: Random): System {
  const variables = Array.from({ length: random.whole(3, 7) }, (_, i) => ({ id: `v${i}`, integer: random.percent(50) }));
  const constraints = Array.from({ length: random.whole(4, 14) }, (_, i): Constraint => {
    const lower = rational(random.whole(-20, 20), random.whole(1, 4));
    const kind = random.whole(1, 4);
    return {
      id: `c${i}`, group: random.percent(25) ? null : `g${i}`,
      terms: Array.from({ length: random.whole(1, 4) }, () => ({ variable: random.pick(variables).id, coefficient: rational(random.whole(-5, 5), random.whole(1, 3)) })),
      lower: kind === 1 ? null : lower, upper: kind === 2 ? null : kind === 3 ? lower : rational(lower.n + 9n, lower.d),
      lowerOpen: kind !== 3 && random.percent(30), upperOpen: kind !== 3 && random.percent(30),
    };
  });
  return { variables, constraints, weights: new Map() };
}

describe('systems of whole numbers and fractions, with open ends', () => {
  it('every answer proves itself: a witness that satisfies everything, or a certificate that adds up', () => {
    const tally = { feasible: 0, infeasible: 0, unknown: 0 };
    for (let seed = 1; seed <= 1500; seed += 1) {
      const system = mixedSystem(new Random(seed));
      for (const block of solve(system, DEFAULT_BUDGET).blocks) {
        tally[block.kind] += 1;
        if (block.kind === 'infeasible') for (const { certificate } of block.conflicts) verifyCertificate(system, certificate);
        if (block.kind !== 'feasible') continue;
        const values = new Map([...block.witness].map(([id, { n, d }]) => [id, Fraction.of(n, d)]));
        const constraints = system.constraints.filter(({ terms }) => terms.some(({ variable }) => block.variables.includes(variable)));
        expect(constraints.filter((constraint) => !holds(constraint, values))).toEqual([]);
        for (const { id, integer } of system.variables) if (integer && values.has(id)) expect(values.get(id)?.isWhole).toBe(true);
      }
    }
    expect(Math.min(tally.feasible, tally.infeasible)).toBeGreaterThan(300);
    expect(tally.unknown).toBeLessThan(20);
  });

  it('x < y and y < x contradict each other by nothing but their open ends', () => {
    const less = (id: string, a: string, b: string): Constraint => ({
      id, group: id, terms: [{ variable: a, coefficient: rational(1) }, { variable: b, coefficient: rational(-1) }], lower: null, upper: rational(0), upperOpen: true,
    });
    const system: System = { variables: [{ id: 'x', integer: false }, { id: 'y', integer: false }], constraints: [less('p', 'x', 'y'), less('q', 'y', 'x')], weights: new Map() };
    const [block] = solve(system, DEFAULT_BUDGET).blocks;
    expect(block).toMatchObject({
      kind: 'infeasible',
      conflicts: [{ groups: ['p', 'q'], certificate: { kind: 'contradiction', terms: [
        { constraint: 'p', side: 'upper', multiplier: 1n }, { constraint: 'q', side: 'upper', multiplier: 1n },
      ] } }],
    });
  });

  it('2x + 4y = 7 has no whole solution, whatever x and y: both sides of one split add up to nothing', () => {
    const terms = [{ variable: 'x', coefficient: rational(2) }, { variable: 'y', coefficient: rational(4) }, { variable: 'z', coefficient: rational(3) }];
    const system: System = {
      variables: ['x', 'y', 'z'].map((id) => ({ id, integer: true })),
      constraints: [
        { id: 'sum', group: 'sum', terms, lower: rational(10), upper: rational(10) },
        { id: 'z', group: 'z', terms: [{ variable: 'z', coefficient: rational(1) }], lower: rational(1), upper: rational(1) },
      ],
      weights: new Map(),
    };
    const [block] = solve(system, DEFAULT_BUDGET).blocks;
    if (block?.kind !== 'infeasible') throw new Error('expected a contradiction');
    const [conflict] = block.conflicts;
    expect(conflict?.groups).toEqual(['sum', 'z']);
    expect(conflict?.certificate).toMatchObject({ kind: 'split', atMost: 3n, form: [{ variable: 'x', coefficient: 1n }, { variable: 'y', coefficient: 2n }] });
    if (conflict !== undefined) expect([...verifyCertificate(system, conflict.certificate)].sort()).toEqual(['sum', 'z']);
  });
});

describe('the verifier of the tests', () => {
  const one = (id: string, lower: number | null, upper: number | null): Constraint => ({
    id, group: id, terms: [{ variable: 'x', coefficient: rational(1) }], lower: lower === null ? null : rational(lower), upper: upper === null ? null : rational(upper),
  });
  const system: System = { variables: [{ id: 'x', integer: false }], constraints: [one('low', 3, null), one('high', null, 2)], weights: new Map() };
  const claim = (low: bigint, high: bigint): Certificate => ({
    kind: 'contradiction',
    terms: [{ kind: 'constraint', constraint: 'low', side: 'lower', multiplier: low }, { kind: 'constraint', constraint: 'high', side: 'upper', multiplier: high }],
  });

  it('accepts what adds up and refuses what does not', () => {
    expect([...verifyCertificate(system, claim(1n, 1n))]).toEqual(['low', 'high']);
    expect(() => verifyCertificate(system, claim(2n, 1n))).toThrow('"x" does not cancel');
    expect(() => verifyCertificate(system, claim(-1n, -1n))).toThrow('not positive');
    expect(() => verifyCertificate({ ...system, constraints: [one('low', 3, null), one('high', null, 3)] }, claim(1n, 1n))).toThrow('no contradiction');
    expect(() => verifyCertificate(system, { kind: 'split', form: [{ variable: 'x', coefficient: 1n }], atMost: 0n, below: claim(1n, 1n), above: claim(1n, 1n) })).toThrow('not whole');
  });
});
