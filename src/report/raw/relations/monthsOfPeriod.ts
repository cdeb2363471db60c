const MONTH = /^(1[0-2]|[1-9])月份?$/;
/** The months of a quarter, of a half-year and of a year. */
const LENGTHS: ReadonlySet<number> = new Set([3, 6, 12]);

/** Are some names the months of a quarter, a half-year or a year, one after another, and nothing else? */
export function areMonthsOfPeriod(names: readonly string[]): boolean {
  const months = names.map((name) => Number(MONTH.exec(name.trim())?.[1] ?? 0));
  const [first = 0] = months;
  return LENGTHS.has(months.length) && first > 0 && (first - 1) % months.length === 0 && months.every((month, at) => month === first + at);
}
