import { rational } from '../../src/interval/index.js';
import { Fraction } from './fraction.js';
import type { Random } from './random.js';
import type { Constraint, System } from '../../src/audit/solver/index.js';

/** True where the values satisfy the constraint. */
export function holds(constraint: Constraint, values: ReadonlyMap<string, Fraction>): boolean {
  let sum = Fraction.of(0n);
  for (const { variable, coefficient } of constraint.terms) sum = sum.plus((values.get(variable) ?? Fraction.of(0n)).times(Fraction.of(coefficient.n, coefficient.d)));
  const distance = (end: { readonly n: bigint; readonly d: bigint }): number => sum.plus(Fraction.of(-end.n, end.d)).sign;
  const { lower, upper, lowerOpen = false, upperOpen = false } = constraint;
  return (lower === null || distance(lower) > 0 || (!lowerOpen && distance(lower) === 0))
    && (upper === null || distance(upper) < 0 || (!upperOpen && distance(upper) === 0));
}

/** Every assignment of 0 … most to the variables. */
export function* assignments(variables: readonly string[], most: number): Generator<ReadonlyMap<string, Fraction>> {
  const [first, ...rest] = variables;
  if (first === undefined) yield new Map();
  else {
    for (const values of assignments(rest, most)) {
      for (let value = 0; value <= most; value += 1) yield new Map([...values, [first, Fraction.of(BigInt(value))]]);
    }
  }
}

/** Every subset, those with fewer members first. */
export function subsets(members: readonly string[]): string[][] {
  const all = members.reduce<string[][]>((sets, member) => [...sets, ...sets.map((set) => [...set, member])], [[]]);
  return all.sort((a, b) => a.length - b.length);
}

/** Is there an assignment under which everything but the released groups holds? */
export function satisfiable(system: System, released: readonly string[], most: number): boolean {
  const kept = system.constraints.filter(({ group }) => group === null || !released.includes(group));
  for (const values of assignments(system.variables.map(({ id }) => id), most)) {
    if (kept.every((constraint) => holds(constraint, values))) return true;
  }
  return false;
}

/** A system over whole variables from 0 to `most`, with groups of one or two constraints. */
export function randomSystem(random: Random, most: number): System {
  const variables = ['x', 'y', 'z'].slice(0, random.whole(2, 3)).map((id) => ({ id, integer: true }));
  const box = variables.map(({ id }): Constraint => ({
    id: `${id} in reach`, group: null, terms: [{ variable: id, coefficient: rational(1) }], lower: rational(0), upper: rational(most),
  }));
  const stated = Array.from({ length: random.whole(3, 7) }, (_, index): Constraint => {
    const lower = random.whole(-6, 10);
    return {
      id: `c${index}`, group: random.percent(15) ? null : `g${random.whole(0, 4)}`,
      terms: variables.flatMap(({ id }) => (random.percent(30) ? [] : [{ variable: id, coefficient: rational(random.whole(-4, 4), random.whole(1, 3)) }])),
      lower: random.percent(25) ? null : rational(lower, random.whole(1, 2)),
      upper: random.percent(25) ? null : rational(lower + random.whole(0, 3)),
      lowerOpen: random.percent(20), upperOpen: random.percent(20),
    };
  });
  return { variables, constraints: [...box, ...stated], weights: new Map([['g0', 2], ['g1', 3]]) };
}
