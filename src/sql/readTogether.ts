import { unionDays, type Aggregate, type Box, type Days } from '../query/index.js';

/** Sums that one statement reads side by side, with the days of all of them. */
export interface Together {
  readonly aggregates: readonly Aggregate[];
  /** Null where there is one alone. */
  readonly days: Days | null;
}

/** The one box of sums without stocks; null for others. */
function soleBox({ slice: { region: [box, second] }, closing }: Aggregate): Box | null {
  return box === undefined || second !== undefined || closing.length > 0 ? null : box;
}

/** The days of sums with others beside them; null where they differ by more than days, or reading them together would read more. */
function joinedDays({ aggregates: [first], days }: Together, other: Aggregate): Days | null {
  if (first === undefined || first.sumsFrom !== other.sumsFrom || first.slice.groupBy.map(({ name }) => name).join() !== other.slice.groupBy.map(({ name }) => name).join()) return null;
  const [a, b] = [soleBox(first), soleBox(other)];
  if (a === null || b === null || a.members !== b.members) return null;
  const joined = unionDays(days ?? a.days, b.days);
  return joined.length === 1 ? joined : null;
}

/** Puts sums together that differ by their days alone, such as those of a year and of the year before, where the days make one run. */
export function readTogether(aggregates: readonly Aggregate[]): readonly Together[] {
  return aggregates.reduce<readonly Together[]>((found, aggregate) => {
    for (const [index, together] of found.entries()) {
      const days = joinedDays(together, aggregate);
      if (days !== null) return found.with(index, { aggregates: [...together.aggregates, aggregate], days });
    }
    return [...found, { aggregates: [aggregate], days: null }];
  }, []);
}
