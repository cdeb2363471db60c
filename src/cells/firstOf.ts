/** Where a value goes in a sorted list: behind its equals. */
function placeOf<T>(value: T, sorted: readonly T[], compare: (a: T, b: T) => number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const other = sorted[middle];
    if (other !== undefined && compare(other, value) <= 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The first few of some values, just as sorting all of them would put them first. */
export function firstOf<T extends object>(values: readonly T[], most: number, compare: (a: T, b: T) => number): T[] {
  if (most >= values.length) return [...values].sort(compare);
  const first: T[] = [];
  for (const value of values) {
    const last = first.at(-1);
    if (first.length >= most && (last === undefined || compare(last, value) <= 0)) continue;
    first.splice(placeOf(value, first, compare), 0, value);
    if (first.length > most) first.pop();
  }
  return first;
}
