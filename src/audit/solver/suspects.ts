import { bug } from '../../errors/index.js';
import { blocksOf } from './blocks.js';
import { Meter, type Budget } from './budget.js';
import { Checker } from './checker.js';
import { separateConflicts, type CertifiedConflict } from './conflicts.js';
import { HittingSetSearch, type HittingSets, type Reach, type Trial } from './hittingSets.js';
import type { System } from './constraint.js';

/** Which groups of one connected block may be wrong. */
export interface BlockSuspects {
  /** The ids of the block's variables, in order. */
  readonly variables: readonly string[];
  /** Minimal sets whose release makes the rest satisfiable, lightest first; one empty set where nothing is wrong. */
  readonly sets: readonly (readonly string[])[];
  /** True where these are all minimal sets of the weights in reach; false where the budget ended first. */
  readonly complete: boolean;
  /** The least weight of a set; where none was found yet, a weight that no set is below; null where none exists. */
  readonly weight: number | null;
  /** True where exactly one set has the least weight and that is certain. */
  readonly unique: boolean;
  /** Conflicts without a group in common, with their certificates; every set holds a group of each. */
  readonly conflicts: readonly CertifiedConflict[];
  /** Feasibility checks and pivots spent on the block. */
  readonly checks: number;
  readonly pivots: number;
}

/** One heavier than the lightest, at most eight members, at most 2,000 sets. */
export const DEFAULT_REACH: Reach = { maxWeightOver: 1, maxSize: 8, maxSets: 2_000 };

function weightOfGroup(system: System, group: string): number {
  const weight = system.weights.get(group) ?? 1;
  if (!Number.isSafeInteger(weight) || weight <= 0) throw bug(`the weight of the group "${group}" is ${weight}: weights are positive whole numbers`);
  return weight;
}

/** True where every member of the set is needed; false also where the budget ended before that was sure. */
function isMinimal(checker: Checker, set: readonly string[]): boolean {
  return set.every((member) => {
    const released = set.filter((other) => other !== member);
    return checker.check(checker.groups.filter((group) => !released.includes(group))).kind === 'infeasible';
  });
}

function attempt(checker: Checker, released: ReadonlySet<string>): Trial {
  const outcome = checker.check(checker.groups.filter((group) => !released.has(group)));
  if (outcome.kind === 'infeasible') return { kind: 'conflict', members: outcome.conflict.groups };
  return outcome.kind === 'feasible' ? { kind: 'enough' } : outcome;
}

function isUnique({ sets, complete }: HittingSets, weightOf: (set: readonly string[]) => number): boolean {
  const [first, second] = sets;
  return complete && first !== undefined && (second === undefined || weightOf(second) > weightOf(first));
}

function blockSuspects(block: System, reach: Reach, meter: Meter): BlockSuspects {
  const before = { checks: meter.checks, pivots: meter.pivots };
  const checker = new Checker(block, meter);
  const first = checker.check(checker.groups);
  const conflicts = first.kind === 'infeasible' ? separateConflicts(checker, first.conflict) : [];
  const choices = checker.groups.map((id) => ({ id, weight: weightOfGroup(block, id) }));
  const search = new HittingSetSearch(choices, reach, meter, (released) => attempt(checker, released));
  for (const { groups } of conflicts) search.learn(groups);
  const found = search.run();
  const sets = found.sets.filter((set) => isMinimal(checker, set));
  const complete = found.complete && sets.length === found.sets.length;
  const weightOf = (set: readonly string[]): number => set.reduce((total, group) => total + weightOfGroup(block, group), 0);
  return {
    variables: block.variables.map(({ id }) => id),
    sets, complete,
    weight: found.leastWeight,
    unique: isUnique({ ...found, sets, complete }, weightOf),
    conflicts,
    checks: meter.checks - before.checks,
    pivots: meter.pivots - before.pivots,
  };
}

/**
 * Fellegi and Holt's question, block by block: the lightest sets of groups which, released, make the rest
 * satisfiable. Every minimal set within reach, never one at random. The budget is shared by all blocks.
 * @throws a bug where a weight is not a positive whole number or a constraint names an unknown variable.
 */
export function suspects(system: System, budget: Budget, reach: Reach = DEFAULT_REACH): BlockSuspects[] {
  const meter = new Meter(budget);
  return blocksOf(system).map((block) => blockSuspects(block, reach, meter));
}
