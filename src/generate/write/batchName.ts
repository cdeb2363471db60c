import { toDecimal } from '../../interval/index.js';
import { SYNTHETIC_MARK } from '../../model/index.js';
import type { Plan } from '../plan/plan.js';

/** The id of the batches that a plan's files are loaded as: another seed or scale is another batch. */
export function batchName({ edition, seed, scale }: Pick<Plan, 'edition' | 'seed' | 'scale'>): string {
  return `${SYNTHETIC_MARK}${edition}-seed-${seed}-scale-${toDecimal(scale)}`;
}

/** What the ids of a year's records begin with. */
export function recordPrefix({ edition }: Pick<Plan, 'edition'>, year: number): string {
  return `${SYNTHETIC_MARK}${edition}-${year}-`;
}
