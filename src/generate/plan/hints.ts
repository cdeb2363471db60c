import type { Decided, Hint } from '../margins/decide.js';
import type { CutDimension } from '../margins/leaves.js';
import { marginKey } from '../margins/margin.js';
import type { Random } from '../random/random.js';

/** Every leaf alike. */
export function evenHint(dimensions: readonly CutDimension[]): Hint {
  return (members, total) => Object.entries(members).reduce((count, [name, code]) => {
    const leaves = dimensions.find((each) => each.name === name)?.leaves ?? [];
    const within = leaves.filter((leaf) => leaf.code === code || leaf.parent?.code === code).length;
    return leaves.length === 0 ? count : (count * within) / leaves.length;
  }, total);
}

/** The proportions of another year or service, moved a little by chance. */
export function likeHint(base: Decided, otherwise: Hint, random: Random): Hint {
  const baseTotal = base.get(marginKey({})) ?? 0;
  return (members, total) => {
    const count = base.get(marginKey(members));
    return count === undefined || baseTotal === 0 ? otherwise(members, total) : (total * count * (0.95 + 0.1 * random.fraction())) / baseTotal;
  };
}
