import { Fraction } from './fraction.js';
import type { Certificate, Constraint, Split, System } from '../../src/audit/solver/index.js';

interface Supposed {
  readonly split: Split;
  readonly branch: 'below' | 'above';
}

/** Σ coefficient × variable ≥ end, or > end where open. */
interface Inequality {
  readonly terms: readonly (readonly [string, Fraction])[];
  readonly end: Fraction;
  readonly open: boolean;
}

const MINUS = Fraction.of(-1n);

function negated({ terms, end, open }: Inequality): Inequality {
  return { terms: terms.map(([id, coefficient]) => [id, coefficient.times(MINUS)]), end: end.times(MINUS), open };
}

function sideOf(constraint: Constraint, side: 'lower' | 'upper'): Inequality {
  const end = constraint[side];
  if (end === null) throw new Error(`"${constraint.id}" has no ${side} side`);
  const open = (side === 'lower' ? constraint.lowerOpen : constraint.upperOpen) === true;
  const written: Inequality = {
    terms: constraint.terms.map(({ variable, coefficient: { n, d } }) => [variable, Fraction.of(n, d)]), end: Fraction.of(end.n, end.d), open,
  };
  return side === 'lower' ? written : negated(written);
}

function suppositionOf({ split, branch }: Supposed): Inequality {
  const terms = split.form.map(({ variable, coefficient }): readonly [string, Fraction] => [variable, Fraction.of(coefficient)]);
  return branch === 'above'
    ? { terms, end: Fraction.of(split.atMost + 1n), open: false }
    : negated({ terms, end: Fraction.of(split.atMost), open: false });
}

function addUp(parts: readonly { readonly inequality: Inequality; readonly multiplier: bigint }[]): void {
  const sums = new Map<string, Fraction>();
  let end = Fraction.of(0n);
  let open = false;
  for (const { inequality, multiplier } of parts) {
    if (multiplier <= 0n) throw new Error(`the multiplier ${multiplier} is not positive`);
    const times = Fraction.of(multiplier);
    for (const [id, coefficient] of inequality.terms) sums.set(id, (sums.get(id) ?? Fraction.of(0n)).plus(coefficient.times(times)));
    end = end.plus(inequality.end.times(times));
    open ||= inequality.open;
  }
  for (const [id, coefficient] of sums) if (coefficient.sign !== 0) throw new Error(`"${id}" does not cancel`);
  if (end.sign < 0 || (end.sign === 0 && !open)) throw new Error('what is left is no contradiction');
}

/**
 * Re-adds a certificate and gives the ids of the constraints it used.
 * @throws Error where it does not prove that the system has no solution.
 */
export function verifyCertificate(system: System, certificate: Certificate, path: readonly Supposed[] = []): Set<string> {
  if (certificate.kind === 'split') {
    for (const { variable } of certificate.form) {
      if (system.variables.find(({ id }) => id === variable)?.integer !== true) throw new Error(`"${variable}" is split on but is not whole`);
    }
    const below = verifyCertificate(system, certificate.below, [...path, { split: certificate, branch: 'below' }]);
    const above = verifyCertificate(system, certificate.above, [...path, { split: certificate, branch: 'above' }]);
    return new Set([...below, ...above]);
  }
  const used = new Set<string>();
  const parts = certificate.terms.map((term) => {
    if (term.kind === 'split') {
      const supposed = path[term.split];
      if (supposed === undefined) throw new Error(`split ${term.split} is not above this sum`);
      return { inequality: suppositionOf(supposed), multiplier: term.multiplier };
    }
    const constraint = system.constraints.find(({ id }) => id === term.constraint);
    if (constraint === undefined) throw new Error(`there is no constraint "${term.constraint}"`);
    used.add(constraint.id);
    return { inequality: sideOf(constraint, term.side), multiplier: term.multiplier };
  });
  addUp(parts);
  return used;
}
