import { certify } from './certify.js';
import { plainest, shrink } from './shrink.js';
import type { Certificate } from './certificate.js';
import type { Checker, Conflict } from './checker.js';

/** Groups that cannot hold together with the hard constraints, and the certificate. */
export interface CertifiedConflict {
  /** In the order of their ids; none where the hard constraints alone conflict. */
  readonly groups: readonly string[];
  readonly certificate: Certificate;
}

/** The conflict in its smallest and plainest form, for a person to re-add. */
export function certified(checker: Checker, conflict: Conflict): CertifiedConflict {
  const { groups, proof } = plainest(checker, shrink(checker, conflict));
  return { groups, certificate: certify(proof) };
}

/**
 * Conflicts without a group in common, from a first one on, until the groups left conflict no more or the budget
 * ends. Each needs all its groups.
 */
export function separateConflicts(checker: Checker, first: Conflict): CertifiedConflict[] {
  const conflicts: CertifiedConflict[] = [];
  let groups: readonly string[] = checker.groups;
  for (let next: Conflict | null = first; next !== null;) {
    const conflict = certified(checker, next);
    conflicts.push(conflict);
    if (conflict.groups.length === 0) break;
    groups = groups.filter((group) => !conflict.groups.includes(group));
    const outcome = checker.check(groups);
    next = outcome.kind === 'infeasible' ? outcome.conflict : null;
  }
  return conflicts;
}
