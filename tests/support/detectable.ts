import type { AuditReport } from '../../src/audit/index.js';
import { add, compare, multiply, rational, subtract, ZERO, type Interval, type Rational } from '../../src/interval/index.js';

type Outcome = AuditReport['outcomes'][number];

const HALF = rational(1, 2);

function middle({ lower, upper }: Interval): Rational | null {
  return lower.value === null || upper.value === null ? null : multiply(HALF, add(lower.value, upper.value));
}

function width({ lower, upper }: Interval): Rational | null {
  return lower.value === null || upper.value === null ? null : subtract(upper.value, lower.value);
}

function summed(terms: Outcome['terms'], of: (interval: Interval) => Rational | null, signed: boolean): Rational | null {
  return terms.reduce<Rational | null>((sum, { interval, weight }) => {
    const own = of(interval);
    return sum === null || own === null ? null : add(sum, signed ? multiply(rational(weight), own) : own);
  }, ZERO);
}

const magnitude = (value: Rational): Rational => (compare(value, ZERO) < 0 ? subtract(ZERO, value) : value);

/** Rules that compare a weighted sum of their terms. */
const ADDING: ReadonlySet<string> = new Set(['sum', 'same-fact', 'growth-sum', 'shares-sum']);

/**
 * Does the error move what an assertion compares by more than the power that the assertion stated on the clean edition?
 * Power is the width of everything compared, so that a larger displacement cannot be hidden by rounding.
 */
export function isAbovePower(clean: AuditReport, corrupted: AuditReport): boolean {
  const before = clean.outcomes.filter(({ verdict, rule, power }) => verdict === 'CONSISTENT' && ADDING.has(rule) && power !== null);
  const after = new Map(corrupted.outcomes.map((outcome) => [outcome.id, outcome]));
  return before.some(({ id, terms, power }) => {
    const now = after.get(id);
    if (now === undefined || now.verdict === 'NOT_APPLICABLE' || power === null) return false;
    const [from, to, wide] = [summed(terms, middle, true), summed(now.terms, middle, true), summed(now.terms, width, false)];
    return from !== null && to !== null && wide !== null && compare(magnitude(subtract(to, from)), multiply(HALF, add(power, wide))) > 0;
  });
}
