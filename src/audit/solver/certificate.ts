import type { Side } from './constraint.js';

/** multiplier × one side of a constraint; the multiplier is positive. */
export interface ConstraintTerm {
  readonly kind: 'constraint';
  readonly constraint: string;
  readonly side: Side;
  readonly multiplier: bigint;
}

/** multiplier × what a split above supposes on this branch; 0 is the outermost split. */
export interface SplitTerm {
  readonly kind: 'split';
  readonly split: number;
  readonly multiplier: bigint;
}

export type CertificateTerm = ConstraintTerm | SplitTerm;

/**
 * Sides written as `… ≥ …` (upper ones negated), multiplied and added: every variable cancels, and what is left is
 * 0 ≥ a positive number, or 0 > 0 where an open end is among them.
 */
export interface Contradiction {
  readonly kind: 'contradiction';
  readonly terms: readonly CertificateTerm[];
}

/** A form that takes only whole values is at most `atMost`, or at least one more: neither can be. */
export interface Split {
  readonly kind: 'split';
  readonly form: readonly { readonly variable: string; readonly coefficient: bigint }[];
  readonly atMost: bigint;
  readonly below: Certificate;
  readonly above: Certificate;
}

/** Why constraints cannot hold together, for a person to re-add. */
export type Certificate = Contradiction | Split;

/** The one weighted sum that contradicts itself; null where branches are needed as well. */
export function plainTerms(certificate: Certificate): readonly ConstraintTerm[] | null {
  return certificate.kind === 'split' ? null : certificate.terms.filter((term) => term.kind === 'constraint');
}
