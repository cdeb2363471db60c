import { bug } from '../errors/index.js';
import { rational, type Rational } from '../interval/index.js';
import { daysOf, periodOfDay, type DateLevel, type Member, type Period } from '../model/index.js';
import type { RecordedCell } from '../cells/index.js';
import { finestDate, keyText, partName, type Slice, type Snapshot } from '../query/index.js';
import type { CompiledAggregate } from './aggregate.js';
import { periodOfKey } from './periodKeys.js';

/** A row as an engine gives it: whole numbers exact. */
export type ResultRow = readonly (bigint | number | string | null)[];

/** Reads the keys of a slice's rows; periods are read once each. */
function keyReader({ groupBy }: Slice, snapshot: Snapshot): (row: ResultRow) => (Period | Member)[] {
  const date = finestDate(groupBy);
  const periods = new Map<number, ReadonlyMap<string, Period>>();
  const periodsAt = (key: number, finest: DateLevel): ReadonlyMap<string, Period> => {
    const known = periods.get(key);
    if (known !== undefined) return known;
    const period = periodOfKey(key, finest);
    const read = new Map(groupBy.flatMap((level) => (level.kind === 'date' ? [[level.name, level.name === finest ? period : periodOfDay(daysOf(period).from, level.name)] as const] : [])));
    periods.set(key, read);
    return read;
  };
  return (row) => {
    const dates = date === null ? null : periodsAt(Number(row[0]), date);
    let position = date === null ? 0 : 1;
    return groupBy.map((level) => {
      if (level.kind === 'date') return dates?.get(level.name) ?? '';
      const member = snapshot.membersByKey.get(Number(row[position]));
      position += 1;
      if (member === undefined) throw bug(`a recorded row names a member of ${level.dimension} that is not stored`);
      return member;
    });
  };
}

function whole(value: ResultRow[number]): Rational {
  if (typeof value === 'string') throw bug('a sum came back as text');
  return rational(value ?? 0);
}

/** The cells of one result. Of stocks, only the rows of the last day in each period count. */
export function decodeAggregate(compiled: CompiledAggregate, rows: readonly ResultRow[], snapshot: Snapshot): Map<string, RecordedCell> {
  const { aggregate: { slice }, byDay, parts } = compiled;
  const dated = finestDate(slice.groupBy) !== null;
  const keys = slice.groupBy.filter(({ kind }) => kind === 'member').length + (dated ? 1 : 0);
  const period = (row: ResultRow): string => (dated ? String(row[0]) : '');
  const keyOf = keyReader(slice, snapshot);
  const names = parts.map(partName);
  const lastDay = new Map<string, number>();
  if (byDay) for (const row of rows) lastDay.set(period(row), Math.max(lastDay.get(period(row)) ?? 0, Number(row[keys])));
  const first = keys + (byDay ? 1 : 0);
  const cells = new Map<string, RecordedCell>();
  for (const row of rows) {
    if (whole(row[first] ?? 0).n === 0n || (byDay && Number(row[keys]) !== lastDay.get(period(row)))) continue;
    const key = keyOf(row);
    const sums = new Map(names.map((name, index) => [name, whole(row[first + 1 + index] ?? 0)]));
    cells.set(keyText(key), { key, sums });
  }
  return cells;
}
