import type { Asked } from '../asked.js';
import type { Plan } from '../plan.js';
import type { Snapshot } from '../snapshot.js';
import { dropEmptySources } from './dropEmptySources.js';
import type { Rewrite } from './rewrite.js';
import { useRollup } from './useRollup.js';

export { rollupOfRegion } from './smallestRollup.js';

/** Every rewrite, in order. */
export const REWRITES: readonly Rewrite[] = [dropEmptySources, useRollup];

/** Applies the rewrites one after the other. */
export function rewrite(plan: Plan, asked: Asked, snapshot: Snapshot, rewrites: readonly Rewrite[] = REWRITES): Plan {
  return rewrites.reduce((current, apply) => apply(current, asked, snapshot), plan);
}
