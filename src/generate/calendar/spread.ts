import type { Random } from '../random/random.js';
import type { WeightedDay } from './days.js';

/** So many of something on each day: a function from the index of a day to a count. */
export type DayCounts = (index: number) => number;

/** A calendar ready to spread counts over. */
export interface SpreadCalendar {
  readonly days: readonly WeightedDay[];
  /** Sums of the weights before each day, and of all. */
  readonly before: readonly number[];
}

export function spreadCalendar(days: readonly WeightedDay[]): SpreadCalendar {
  const before = [0];
  for (const { weight } of days) before.push((before.at(-1) ?? 0) + weight);
  return { days, before };
}

/** Whole numbers for the days, as near to their weights as whole numbers are, that add up to exactly the count (systematic sampling from a random start). */
export function spread({ before }: SpreadCalendar, count: number, random: Random): DayCounts {
  const total = BigInt(before.at(-1) ?? 1);
  const start = BigInt(random.below(before.at(-1) ?? 1));
  // The products pass 2⁵³ for large counts.
  const upTo = before.map((sum) => Number((BigInt(sum) * BigInt(count) + start) / total));
  return (index) => (upTo[index + 1] ?? 0) - (upTo[index] ?? 0);
}
