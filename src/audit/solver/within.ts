import { blocksOf } from './blocks.js';
import { Meter, type Budget } from './budget.js';
import { Checker, type Outcome } from './checker.js';
import type { System } from './constraint.js';

/**
 * Of groups whose release is enough, one set that is minimal: each is asserted again in turn where the rest allows it, and stays released
 * where that cannot be told within the budget. Null where the release is not enough, or where that cannot be told.
 */
function minimalOf(checker: Checker, released: readonly string[], isKnownEnough: () => boolean): string[] | null {
  const trial = (set: readonly string[]): Outcome['kind'] => checker.check(checker.groups.filter((group) => !set.includes(group))).kind;
  let left = [...released];
  const first = trial(left);
  if (first === 'infeasible') return null;
  for (const group of released) {
    const fewer = left.filter((other) => other !== group);
    if (trial(fewer) === 'feasible') left = fewer;
  }
  // Where less is enough, so is all of it, even if it was too hard to tell.
  return first === 'feasible' || left.length < released.length || isKnownEnough() ? left : null;
}

/**
 * Among some groups, a minimal set of each block whose release makes the rest of the block satisfiable; blocks that are
 * satisfiable as they are have none. Not every such set, and not the lightest: one of these groups alone. Null where releasing all of
 * them is not enough, or where that cannot be told within the budget, nor is known otherwise.
 * @throws a bug where a constraint names an unknown variable.
 */
export function minimalWithin(system: System, groups: ReadonlySet<string>, budget: Budget, isKnownEnough: () => boolean = () => false): readonly (readonly string[])[] | null {
  const meter = new Meter(budget);
  const sets: string[][] = [];
  for (const block of blocksOf(system)) {
    const checker = new Checker(block, meter);
    const set = minimalOf(checker, checker.groups.filter((group) => groups.has(group)), isKnownEnough);
    if (set === null) return null;
    if (set.length > 0) sets.push(set);
  }
  return sets;
}
