import { userError } from '../../errors/index.js';

/** So many whole numbers between two ends, of about this mean. */
export interface Group {
  readonly count: number;
  readonly least: number;
  readonly most: number;
  readonly mean: number;
}

/**
 * Shares a sum between two groups so that each can make up its own: the second has its mean where the first can take the rest.
 * @throws a user error where the two together cannot make up the sum.
 */
export function shareSum(sum: number, first: Group, second: Group): readonly [number, number] {
  const lower = Math.max(second.count * second.least, sum - first.count * first.most);
  const upper = Math.min(second.count * second.most, sum - first.count * first.least);
  if (lower > upper) throw userError('CANNOT_GENERATE', `No calls can be made: ${first.count} and ${second.count} numbers cannot add up to ${sum}. The averages and rates that the edition prints contradict each other.`);
  const own = Math.max(lower, Math.min(upper, Math.round(second.count * second.mean)));
  return [sum - own, own];
}
