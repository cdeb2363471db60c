import { blocksOf } from './blocks.js';
import { Meter, type Budget } from './budget.js';
import { Checker } from './checker.js';
import type { System } from './constraint.js';

/**
 * Is the system satisfiable? One check of each connected block, without the certificates of `solve`: a first
 * block that is not settles it. The budget is shared by all blocks.
 * @throws a bug where a constraint names an unknown variable.
 */
export function feasibility(system: System, budget: Budget): 'feasible' | 'infeasible' | 'unknown' {
  const meter = new Meter(budget);
  let unknown = false;
  for (const block of blocksOf(system)) {
    const checker = new Checker(block, meter);
    const { kind } = checker.check(checker.groups);
    if (kind === 'infeasible') return kind;
    if (kind === 'unknown') unknown = true;
  }
  return unknown ? 'unknown' : 'feasible';
}
