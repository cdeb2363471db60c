import { add, negate, ONE, ZERO, type Interval, type Rational } from '../../interval/index.js';
import type { Constraint, Term } from '../solver/index.js';

/** The ends of an interval as a constraint takes them. */
function ends({ lower, upper }: Interval): Pick<Constraint, 'lower' | 'upper' | 'lowerOpen' | 'upperOpen'> {
  return { lower: lower.value, upper: upper.value, lowerOpen: lower.value !== null && lower.open, upperOpen: upper.value !== null && upper.open };
}

const term = (variable: string, coefficient: Rational = ONE): Term => ({ variable, coefficient });

/** x lies in what is printed. */
export function valueConstraint(id: string, group: string, variable: string, interval: Interval): Constraint {
  return { id, group, terms: [term(variable)], ...ends(interval) };
}

/** x is factor × y for some factor in the interval, with y not negative: two linear constraints, nothing divided. */
export function factorConstraints(id: string, group: string, x: string, y: string, factor: Interval): Constraint[] {
  const { lower, upper } = factor;
  const least = lower.value === null ? [] : [{ id: `${id} ≥`, group, terms: [term(x), term(y, negate(lower.value))], lower: ZERO, upper: null, lowerOpen: false }];
  const most = upper.value === null ? [] : [{ id: `${id} ≤`, group, terms: [term(x), term(y, negate(upper.value))], lower: null, upper: ZERO, upperOpen: false }];
  return [...least, ...most];
}

/** x is some amount in the interval more than y. */
export function differenceConstraint(id: string, group: string, x: string, y: string, amount: Interval): Constraint {
  return { id, group, terms: [term(x), term(y, negate(ONE))], ...ends(amount) };
}

/** What a change does to the earlier value: 1 + g. */
export function growthFactor(change: Interval): Interval {
  const grown = (value: Rational | null): Rational | null => (value === null ? null : add(ONE, value));
  return { lower: { value: grown(change.lower.value), open: change.lower.open }, upper: { value: grown(change.upper.value), open: change.upper.open } };
}

/** The parts add up to the whole. */
export function sumConstraint(id: string, whole: string, parts: readonly string[]): Constraint {
  return { id, group: null, terms: [...parts.map((part) => term(part)), term(whole, negate(ONE))], lower: ZERO, upper: ZERO };
}

/** x is not negative. */
export function notNegative(variable: string): Constraint {
  return { id: `${variable} ≥ 0`, group: null, terms: [term(variable)], lower: ZERO, upper: null };
}
