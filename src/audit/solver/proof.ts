import type { Bound, WeightedBound } from './bound.js';

/** Bounds whose weighted sum has no variable left and contradicts itself. */
export interface SumProof {
  readonly kind: 'sum';
  readonly terms: readonly WeightedBound[];
}

/** Two bounds of which one must hold, and why neither can. */
export interface BranchProof {
  readonly kind: 'branch';
  readonly atMost: Bound;
  readonly atLeast: Bound;
  readonly below: Proof;
  readonly above: Proof;
}

/** Why no solution exists. */
export type Proof = SumProof | BranchProof;

/** Every bound a proof rests on, directly or through others. */
export function supportOf(proof: Proof): Set<Bound> {
  const support = new Set<Bound>();
  const visitBound = (bound: Bound): void => {
    if (support.has(bound)) return;
    support.add(bound);
    const { reason } = bound;
    if (reason.kind === 'added' || reason.kind === 'rounded') for (const term of reason.from.terms) visitBound(term.bound);
  };
  const visit = (part: Proof): void => {
    if (part.kind === 'sum') for (const { bound } of part.terms) visitBound(bound);
    else {
      visit(part.below);
      visit(part.above);
    }
  };
  visit(proof);
  return support;
}

/** The groups without which the proof would not stand, hard constraints left out. */
export function groupsOf(proof: Proof): Set<string> {
  const groups = new Set<string>();
  for (const { reason } of supportOf(proof)) {
    if (reason.kind === 'stated' && reason.constraint.group !== null) groups.add(reason.constraint.group);
  }
  return groups;
}
