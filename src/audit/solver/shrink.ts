import type { Checker, Conflict, Wholeness } from './checker.js';

function leaveOutInTurn(checker: Checker, conflict: Conflict, wholeness: Wholeness): Conflict {
  let smallest = conflict;
  for (const group of conflict.groups) {
    if (!smallest.groups.includes(group)) continue;
    const outcome = checker.check(smallest.groups.filter((other) => other !== group), wholeness);
    if (outcome.kind === 'infeasible') smallest = outcome.conflict;
  }
  return smallest;
}

/**
 * A conflict of which every group is needed: each is left out in turn, and what still conflicts is kept. Where no
 * branching is needed to see the conflict none is used on the way: that is much quicker. Where the budget ends
 * first it is a valid conflict all the same.
 */
export function shrink(checker: Checker, conflict: Conflict): Conflict {
  const rounded = checker.check(conflict.groups, 'rounding');
  return rounded.kind === 'infeasible' ? leaveOutInTurn(checker, rounded.conflict, 'rounding') : leaveOutInTurn(checker, conflict, 'whole');
}

/** The same conflict with a proof that only adds, where there is one: easier to follow than roundings and branches. */
export function plainest(checker: Checker, conflict: Conflict): Conflict {
  const outcome = checker.check(conflict.groups, 'fractions');
  return outcome.kind === 'infeasible' ? outcome.conflict : conflict;
}
