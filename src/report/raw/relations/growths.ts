import { add, addIntervals, between, compare, intersect, multiply, negateInterval, ONE, ZERO, type Interval } from '../../../interval/index.js';
import { groupBy } from '../../../text/index.js';
import type { Entry } from '../entry.js';
import type { RawChange, RawRelation } from '../rawReport.js';
import { comparedTimes } from '../times.js';
import { changesFrom } from './changesFrom.js';
import { earlierFigures, type GrowthPair } from './earlierFigures.js';
import { relation } from './proposal.js';

/** What a value that is not negative becomes by a change; null where either is open to one side, or less than nothing would be left. */
function grown(value: Interval, { lower, upper }: Interval): Interval | null {
  if (value.lower.value === null || value.upper.value === null || lower.value === null || upper.value === null || compare(add(ONE, lower.value), ZERO) < 0) return null;
  return between(multiply(value.lower.value, add(ONE, lower.value)), multiply(value.upper.value, add(ONE, upper.value)));
}

function follows(change: RawChange, now: Interval, earlier: Interval): boolean | null {
  const stated = change.relative?.interval ?? null;
  const apart = addIntervals(now, negateInterval(earlier));
  if (change.difference !== null) return intersect(apart, change.difference.interval) !== null;
  if (stated === null) return null;
  const reached = grown(earlier, stated);
  const relative = change.relative?.unit !== 'PERCENTAGE_POINT' && reached !== null && intersect(reached, now) !== null;
  return relative || (change.relative?.unit !== 'PERCENT' && intersect(apart, stated) !== null);
}

/** Do all changes of a pair follow from its values? Null where none is printed. */
function holds({ now, earlier, base }: GrowthPair): boolean | null {
  const [a, b] = [now.figure.interval, earlier.figure.interval];
  if (a === null || b === null) return null;
  const told = changesFrom(now, base).map((change) => follows(change, a, b)).filter((each) => each !== null);
  return told.length === 0 ? null : told.every((each) => each);
}

function pairsIn(entries: readonly Entry[], nameOf: (entry: Entry) => string, lineOf: (entry: Entry) => string): GrowthPair[] {
  return entries.filter(({ figure }) => figure.changes.length > 0 && figure.value !== null).flatMap((now) => entries.flatMap((earlier): GrowthPair[] => {
    if (earlier === now || earlier.quantity !== now.quantity || earlier.figure.value === null) return [];
    const base = comparedTimes(nameOf(now), nameOf(earlier));
    return base === null || changesFrom(now, base).length === 0 ? [] : [{ now, earlier, base, line: lineOf(now), settled: false }];
  }));
}

/** Figures of a table beside those of an earlier time, in the same row or in the same column. */
function inTables(entries: readonly Entry[]): GrowthPair[] {
  const tabled = entries.filter(({ square }) => square !== null);
  const [rows, columns] = [groupBy(tabled, ({ square }) => `${square?.table}|${square?.row}`), groupBy(tabled, ({ square }) => `${square?.table}|${square?.column}`)];
  const column = ({ figure }: Entry): string => figure.place.column ?? '';
  const row = ({ figure }: Entry): string => figure.place.row ?? '';
  return [
    ...[...rows.values()].flatMap((each) => pairsIn(each, column, ({ square }) => `${square?.table}|column ${square?.column}`)),
    ...[...columns.values()].flatMap((each) => pairsIn(each, row, ({ square }) => `${square?.table}|row of ${square?.column}`)),
  ];
}

/** The earlier values that printed changes are measured from. One that does not give its change is doubted unless its line bears the reading out, or its words leave no other. */
export function growths(entries: readonly Entry[]): RawRelation[] {
  const lines = groupBy([...inTables(entries), ...earlierFigures(entries)], ({ line, base }) => `${line}|${base}`);
  return [...lines.values()].flatMap((pairs) => {
    const told = pairs.map((pair) => ({ ...pair, holds: holds(pair) })).filter((pair) => pair.holds !== null);
    const holding = told.filter((pair) => pair.holds).length;
    const borne = holding > 0 && 2 * holding >= told.length;
    return told.map(({ now, earlier, base, settled, holds: agrees }) => relation('GROWTH', now, [earlier], agrees ? ['GRAMMAR', 'ARITHMETIC'] : ['GRAMMAR'], !agrees && !borne && !settled, { base }));
  });
}
