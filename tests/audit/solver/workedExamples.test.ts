import { describe, expect, it } from 'vitest';
import { parseDecimal, rational, type Rational } from '../../../src/interval/index.js';
import { certificateText, DEFAULT_BUDGET, range, solve, suspects, type Constraint, type System } from '../../../src/audit/solver/index.js';
import { growth, printed, sumOf } from '../../support/growthTable.js';
import { verifyCertificate } from '../../support/verifyCertificate.js';

function decimal(text: string): Rational {
  const value = parseDecimal(text);
  if (value === null) throw new Error(`"${text}" is no decimal`);
  return value;
}

/** count(↑change%), where half a step of the last digit is `halfStep`; both as fractions. */
function cell(name: string, count: number, change: string, halfStep: string): Constraint[] {
  return [printed(`${name} count`, `${name} now`, count), ...growth(`${name} change`, `${name} now`, `${name} before`, decimal(change), decimal(halfStep))];
}

function countsOf(constraints: readonly Constraint[]): System {
  const ids = new Set(constraints.flatMap(({ terms }) => terms.map(({ variable }) => variable)));
  return { variables: [...ids].map((id) => ({ id, integer: true })), constraints, weights: new Map() };
}

const lastYear = (name: string): Constraint['terms'] => [{ variable: `${name} before`, coefficient: rational(1) }];

describe('one cell', () => {
  it('7(↑15.0%) contradicts itself: no whole number grows to 7 by 15.0%', () => {
    const system = countsOf(cell('seats', 7, '0.150', '0.0005'));
    const [block] = solve(system, DEFAULT_BUDGET).blocks;
    if (block?.kind !== 'infeasible') throw new Error('expected a contradiction');
    const [conflict] = block.conflicts;
    if (conflict === undefined) throw new Error('expected a conflict');
    expect(conflict.groups).toEqual(['seats change', 'seats count']);
    expect([...verifyCertificate(system, conflict.certificate)].sort()).toEqual(['seats change at least', 'seats change at most', 'seats count']);
    expect(certificateText(system, conflict.certificate)).toBe([
      '∨ seats before ≤ 6:',
      '  2301 × (−seats before ≥ −6)   ∨',
      '  2000 × (−seats now + 1.1505·seats before ≥ 0)   seats change at most',
      '  2000 × (seats now ≥ 7)   seats count',
      '  ⇒ 0 ≥ 194',
      '∨ seats before ≥ 7:',
      '  2299 × (seats before ≥ 7)   ∨',
      '  2000 × (seats now − 1.1495·seats before ≥ 0)   seats change at least',
      '  2000 × (−seats now ≥ −7)   seats count',
      '  ⇒ 0 ≥ 2093',
    ].join('\n'));
  });

  it('2873591(↑4.2%) admits 2756443 to 2759088 the year before', () => {
    const system = countsOf(cell('public', 2_873_591, '0.042', '0.0005'));
    expect(range(system, lastYear('public'), DEFAULT_BUDGET)).toEqual({
      kind: 'range',
      lower: { value: rational(2_756_443), attained: true, exact: true },
      upper: { value: rational(2_759_088), attained: true, exact: true },
    });
  });
});

describe('the replies of 尚贤', () => {
  const total = { id: 'total before', group: 'total', terms: lastYear('total'), lower: rational(6359), upper: rational(6359) };
  const priors = Object.entries({ a: 5796, b: 370, c: 192 }).map(([name, prior]): Constraint => ({
    id: `${name} before`, group: name, terms: lastYear(name), lower: rational(prior), upper: rational(prior),
  }));
  const system = countsOf([...priors, total, sumOf('parts', ['a before', 'b before', 'c before'], 'total before')]);

  it('5796 + 370 + 192 is one short of 6359, and the certificate says so', () => {
    const result = solve(system, DEFAULT_BUDGET);
    const conflicts = result.blocks.flatMap((block) => (block.kind === 'infeasible' ? block.conflicts : []));
    expect(conflicts.map(({ groups }) => groups)).toEqual([['a', 'b', 'c', 'total']]);
    const [text] = conflicts.map(({ certificate }) => certificateText(system, certificate));
    expect(text?.split('\n').at(-1)).toBe('⇒ 0 ≥ 1');
  });

  it('any of the four may be the wrong one', () => {
    const [found] = suspects(system, DEFAULT_BUDGET);
    expect(found?.sets).toEqual([['a'], ['b'], ['c'], ['total']]);
    expect(found?.unique).toBe(false);
  });

  it('where 5796 is not printed, 5797 follows', () => {
    expect(range(system, lastYear('a'), DEFAULT_BUDGET, new Set(['a']))).toEqual({
      kind: 'range', lower: { value: rational(5797), attained: true, exact: true }, upper: { value: rational(5797), attained: true, exact: true },
    });
  });
});

describe('a two-way table of four cells', () => {
  const value = { p11: 10, p12: 20, t1: 30, p21: 5, p22: 6, t2: 11, s1: 15, s2: 26, g: 41 };
  const tableWith = (changed: Partial<typeof value>): System => countsOf([
    ...Object.entries({ ...value, ...changed }).map(([id, count]) => printed(id, id, count)),
    sumOf('row 1', ['p11', 'p12'], 't1'), sumOf('row 2', ['p21', 'p22'], 't2'), sumOf('row total', ['s1', 's2'], 'g'),
    sumOf('column 1', ['p11', 'p21'], 's1'), sumOf('column 2', ['p12', 'p22'], 's2'), sumOf('column total', ['t1', 't2'], 'g'),
  ]);

  it('agrees with itself', () => {
    expect(solve(tableWith({}), DEFAULT_BUDGET).kind).toBe('feasible');
    expect(suspects(tableWith({}), DEFAULT_BUDGET).map(({ sets, weight }) => ({ sets, weight }))).toEqual([{ sets: [[]], weight: 0 }]);
  });

  it('a part that is one too high breaks its row and its column, and only it explains both', () => {
    const [found] = suspects(tableWith({ p21: 6 }), DEFAULT_BUDGET);
    expect(found).toMatchObject({ sets: [['p21']], weight: 1, unique: true, complete: true });
  });

  it('what explains it with three releases comes when heavier sets are asked for', () => {
    const [found] = suspects(tableWith({ p21: 6 }), DEFAULT_BUDGET, { maxWeightOver: 2, maxSize: 8, maxSets: 100 });
    expect(found?.sets).toEqual([['p21'], ['p11', 'p12', 'p22'], ['p22', 's1', 's2'], ['g', 's1', 't2'], ['p11', 't1', 't2']]);
  });

  it('weights turn the choice', () => {
    const system = tableWith({ p21: 6 });
    const [found] = suspects({ ...system, weights: new Map([['p21', 5]]) }, DEFAULT_BUDGET, { maxWeightOver: 0, maxSize: 8, maxSets: 100 });
    expect(found?.weight).toBe(3);
    expect(found?.sets.every((set) => !set.includes('p21'))).toBe(true);
  });
});
