import { coverDays, DATE_LEVELS, daysOf, isDateWithin, nextDay, periodLevel, periodsWithin, type Additivity, type DayKey, type Period } from '../model/index.js';

/** Do the periods begin and end with the days, so that they make them up without a rest? */
function tile(periods: readonly Period[], whole: Period): boolean {
  const [first, last] = [periods.at(0), periods.at(-1)];
  const days = daysOf(whole);
  return first !== undefined && last !== undefined && daysOf(first).from === days.from && daysOf(last).to === days.to;
}

/** The fewest of some periods that make up another one, one after the other; null where none do. */
function fewestOf(periods: readonly Period[], whole: Period): readonly Period[] | null {
  const { from, to } = daysOf(whole);
  /** First day after what is made up so far → the periods that make it up. */
  const reached = new Map<DayKey, readonly Period[]>([[from, []]]);
  for (const period of [...periods].sort((a, b) => daysOf(a).from - daysOf(b).from)) {
    const before = reached.get(daysOf(period).from);
    const next = nextDay(daysOf(period).to);
    const known = reached.get(next);
    if (before !== undefined && (known === undefined || before.length + 1 < known.length)) reached.set(next, [...before, period]);
  }
  return reached.get(nextDay(to)) ?? null;
}

/**
 * The ways in which a period is made of shorter ones, the coarsest first: those of each level that lies in it, weeks where
 * they begin and end with it, the fewest whole periods that a run of days comes to, and the fewest of those that something
 * is printed for, whatever runs of days they are. Of stocks, which are not added along time, the last period of a level.
 */
export function periodPartitions(period: Period, additivity: Additivity, printed: readonly Period[]): readonly (readonly Period[])[] {
  const level = periodLevel(period);
  const nested = level === null ? [] : DATE_LEVELS.filter((finer) => finer !== level && isDateWithin(level, finer)).map((finer) => periodsWithin(daysOf(period), finer));
  if (additivity !== 'ADDITIVE') return nested.map((periods) => periods.slice(-1));
  const weeks = level === 'week' || level === 'day' ? [] : periodsWithin(daysOf(period), 'week');
  const run = level === null ? coverDays(daysOf(period)) : [];
  const fewest = fewestOf(printed, period);
  return [...nested, ...(run.length > 1 ? [run] : []), ...(tile(weeks, period) ? [weeks] : []), ...(fewest === null ? [] : [fewest])];
}
