import { bug } from '../../errors/index.js';
import { add, multiply, rational, ZERO, type Rational } from '../../interval/index.js';
import { byId } from './form.js';
import { floorDelta } from './deltaRational.js';
import { commonDivisor, commonMultiple } from './wholeNumbers.js';
import type { Proof } from './proof.js';
import { isTighter, opposite, type Bound, type Combination } from './bound.js';
import type { Certificate, CertificateTerm, Split } from './certificate.js';

/** A split on the way down to a part of the certificate, and the bounds it stands for there. */
interface Supposed {
  readonly bound: Bound;
  readonly split: number;
}

interface Share {
  readonly term: CertificateTerm;
  readonly weight: Rational;
}

/** The bounds a sum rests on, the latest first, none of them beyond a supposed one. */
function reach(from: Combination, supposed: readonly Supposed[]): Bound[] {
  const found = new Set<Bound>();
  const visit = ({ terms }: Combination): void => {
    for (const { bound } of terms) {
      if (found.has(bound)) continue;
      found.add(bound);
      const isSupposed = supposed.some((known) => known.bound === bound);
      if (!isSupposed && (bound.reason.kind === 'added' || bound.reason.kind === 'rounded')) visit(bound.reason.from);
    }
  };
  visit(from);
  return [...found].sort((a, b) => b.order - a.order);
}

function toWhole(shares: readonly Share[]): CertificateTerm[] {
  const denominator = shares.reduce((d, { weight }) => commonMultiple(d, weight.d), 1n);
  const whole = shares.map(({ weight }) => weight.n * (denominator / weight.d));
  const divisor = whole.reduce((g, n) => commonDivisor(g, n), 0n);
  return shares.map(({ term }, i) => ({ ...term, multiplier: (whole[i] ?? 0n) / divisor }));
}

/** Spells a sum of bounds out in sides of constraints and in splits. */
function spellOut(from: Combination, supposed: readonly Supposed[]): CertificateTerm[] {
  const weights = new Map<Bound, Rational>();
  const give = ({ terms, divisor }: Combination, weight: Rational): void => {
    for (const { bound, multiplier } of terms) {
      weights.set(bound, add(weights.get(bound) ?? ZERO, multiply(weight, rational(multiplier, divisor))));
    }
  };
  give(from, rational(1));
  const shares: Share[] = [];
  for (const bound of reach(from, supposed)) {
    const weight = weights.get(bound) ?? ZERO;
    const split = supposed.find((known) => known.bound === bound);
    const { reason } = bound;
    if (split !== undefined) shares.push({ term: { kind: 'split', split: split.split, multiplier: 1n }, weight });
    else if (reason.kind === 'stated') {
      const { n, d } = reason.factor;
      const factor = rational(n < 0n ? -d : d, n);
      shares.push({ term: { kind: 'constraint', constraint: reason.constraint.id, side: reason.side, multiplier: 1n }, weight: multiply(weight, factor) });
    } else if (reason.kind === 'added') give(reason.from, weight);
    else throw bug('a proof uses a bound that nothing stands for');
  }
  return toWhole(shares.sort((a, b) => byId(termKey(a.term), termKey(b.term))));
}

function termKey(term: CertificateTerm): string {
  return term.kind === 'split' ? `0 ${String(term.split).padStart(6, '0')}` : `1 ${term.constraint} ${term.side}`;
}

function splitForm(bound: Bound): Split['form'] {
  const { form, id } = bound.column;
  return form === null ? [{ variable: id, coefficient: 1n }] : form.map(({ column, coefficient }) => ({ variable: column.id, coefficient }));
}

/**
 * One split for a bound that was rounded: the side it excludes contradicts what it was rounded from. Where that side
 * is already supposed there is nothing left to split.
 */
function splitForRounded(bound: Bound, from: Combination, supposed: readonly Supposed[], rest: (known: readonly Supposed[]) => Certificate): Certificate {
  const split = supposed.length;
  const whole = floorDelta(bound.value);
  const atMost = bound.side === 'lower' ? whole - 1n : whole;
  const excluded: Bound = {
    ...bound, side: opposite(bound.side), reason: { kind: 'supposed' },
    value: { real: rational(bound.side === 'lower' ? whole - 1n : whole + 1n), delta: ZERO },
  };
  const known = supposed.find((other) => other.bound.column === bound.column && other.bound.side === excluded.side && !isTighter(excluded, other.bound));
  if (known !== undefined) {
    const terms = [{ bound: known.bound, multiplier: from.divisor }, ...from.terms];
    return { kind: 'contradiction', terms: spellOut({ terms, divisor: 1n }, supposed) };
  }
  const terms = [{ bound: excluded, multiplier: from.divisor }, ...from.terms];
  const refuted: Certificate = { kind: 'contradiction', terms: spellOut({ terms, divisor: 1n }, [...supposed, { bound: excluded, split }]) };
  const kept = rest([...supposed, { bound, split }]);
  const [below, above] = bound.side === 'lower' ? [refuted, kept] : [kept, refuted];
  return { kind: 'split', form: splitForm(bound), atMost, below, above };
}

function build(proof: Proof, supposed: readonly Supposed[]): Certificate {
  if (proof.kind === 'branch') {
    const split = supposed.length;
    return {
      kind: 'split', form: splitForm(proof.atMost), atMost: floorDelta(proof.atMost.value),
      below: build(proof.below, [...supposed, { bound: proof.atMost, split }]),
      above: build(proof.above, [...supposed, { bound: proof.atLeast, split }]),
    };
  }
  const from = { terms: proof.terms, divisor: 1n };
  const next = reach(from, supposed).findLast(({ reason }, i, all) => reason.kind === 'rounded' && !supposed.some(({ bound }) => bound === all[i]));
  if (next === undefined || next.reason.kind !== 'rounded') return { kind: 'contradiction', terms: spellOut(from, supposed) };
  return splitForRounded(next, next.reason.from, supposed, (known) => build(proof, known));
}

/** The certificate of a proof, in the ids of the constraints. */
export function certify(proof: Proof): Certificate {
  return build(proof, []);
}
