import { blocksOf } from './blocks.js';
import { Meter, type Budget } from './budget.js';
import { Checker } from './checker.js';
import { separateConflicts, type CertifiedConflict } from './conflicts.js';
import type { Rational } from '../../interval/index.js';
import type { System } from './constraint.js';

/** What came of one connected block. */
export type BlockResult = {
  /** The ids of the block's variables, in order. */
  readonly variables: readonly string[];
  /** Feasibility checks and pivots spent on the block. */
  readonly checks: number;
  readonly pivots: number;
} & (
  /** Variable → an exact value, under which every constraint of the block holds. */
  | { readonly kind: 'feasible'; readonly witness: ReadonlyMap<string, Rational> }
  /** Conflicts without a group in common, as many as could be told apart; together they need not explain everything. */
  | { readonly kind: 'infeasible'; readonly conflicts: readonly CertifiedConflict[] }
  /** The budget ended first. */
  | { readonly kind: 'unknown' }
);

/** Satisfiable, not satisfiable, or unknown: a system is as its worst block is, and infeasible is worst. */
export interface SolveResult {
  readonly kind: 'feasible' | 'infeasible' | 'unknown';
  readonly blocks: readonly BlockResult[];
}

function solveBlock(block: System, meter: Meter): BlockResult {
  const before = { checks: meter.checks, pivots: meter.pivots };
  const checker = new Checker(block, meter);
  const { outcome, witness } = checker.solve(checker.groups);
  const conflicts = outcome.kind === 'infeasible' ? separateConflicts(checker, outcome.conflict) : [];
  const variables = block.variables.map(({ id }) => id);
  const spent = { variables, checks: meter.checks - before.checks, pivots: meter.pivots - before.pivots };
  if (outcome.kind === 'infeasible') {
    return { ...spent, kind: 'infeasible', conflicts };
  }
  return witness === null ? { ...spent, kind: 'unknown' } : { ...spent, kind: 'feasible', witness };
}

/**
 * Decides each connected block of the system, exactly. The budget is shared by all blocks.
 * @throws a bug where a constraint names an unknown variable.
 */
export function solve(system: System, budget: Budget): SolveResult {
  const meter = new Meter(budget);
  const blocks = blocksOf(system).map((block) => solveBlock(block, meter));
  const worst = (['infeasible', 'unknown'] as const).find((kind) => blocks.some((block) => block.kind === kind));
  return { kind: worst ?? 'feasible', blocks };
}
