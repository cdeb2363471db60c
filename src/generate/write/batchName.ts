import { toDecimal } from '../../interval/index.js';
import type { Plan } from '../plan/plan.js';

/** What every name made here begins with. */
const MARK = 'synthetic-';

/** The id of the batches that a plan's files are loaded as: another seed or scale is another batch. */
export function batchName({ edition, seed, scale }: Pick<Plan, 'edition' | 'seed' | 'scale'>): string {
  return `${MARK}${edition}-seed-${seed}-scale-${toDecimal(scale)}`;
}

/** Does the id of a batch say that its records are synthetic? */
export function isSyntheticBatch(id: string): boolean {
  return id.startsWith(MARK);
}

/** What the ids of a year's records begin with. */
export function recordPrefix({ edition }: Pick<Plan, 'edition'>, year: number): string {
  return `${MARK}${edition}-${year}-`;
}
