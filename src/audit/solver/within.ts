import { blocksOf } from './blocks.js';
import { Meter, type Budget } from './budget.js';
import { Checker } from './checker.js';
import type { System } from './constraint.js';

/** Of groups whose release is enough, one set that is minimal: each is asserted again in turn where the rest allows it. Null where the release is not enough, or the budget ended. */
function minimalOf(checker: Checker, released: readonly string[]): string[] | null {
  let left = [...released];
  const isEnough = (set: readonly string[]): boolean | null => {
    const { kind } = checker.check(checker.groups.filter((group) => !set.includes(group)));
    return kind === 'unknown' ? null : kind === 'feasible';
  };
  if (isEnough(left) !== true) return null;
  for (const group of released) {
    const fewer = left.filter((other) => other !== group);
    const enough = isEnough(fewer);
    if (enough === null) return null;
    if (enough) left = fewer;
  }
  return left;
}

/**
 * Among some groups, a minimal set of each block whose release makes the rest of the block satisfiable; blocks that are
 * satisfiable as they are have none. Not every such set, and not the lightest: one of these groups alone. Null where releasing all of
 * them is not enough, or the budget ended first.
 * @throws a bug where a constraint names an unknown variable.
 */
export function minimalWithin(system: System, groups: ReadonlySet<string>, budget: Budget): readonly (readonly string[])[] | null {
  const meter = new Meter(budget);
  const sets: string[][] = [];
  for (const block of blocksOf(system)) {
    const checker = new Checker(block, meter);
    const set = minimalOf(checker, checker.groups.filter((group) => groups.has(group)));
    if (set === null) return null;
    if (set.length > 0) sets.push(set);
  }
  return sets;
}
