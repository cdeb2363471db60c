import { bug } from '../errors/index.js';
import { rational, type Rational } from '../interval/index.js';
import { daysOf, periodOfDay, type Member, type Period } from '../model/index.js';
import type { RecordedCell } from '../cells/index.js';
import { finestDate, keyText, partName, type Slice, type Snapshot } from '../query/index.js';
import type { CompiledAggregate } from './aggregate.js';
import { periodOfKey } from './periodKeys.js';

/** A row as an engine gives it: whole numbers exact. */
export type ResultRow = readonly (bigint | number | string | null)[];

function decodeKey(slice: Slice, row: ResultRow, snapshot: Snapshot): (Period | Member)[] {
  const date = finestDate(slice.groupBy);
  const period = date === null ? '' : periodOfKey(Number(row[0]), date);
  let position = date === null ? 0 : 1;
  return slice.groupBy.map((level) => {
    if (level.kind === 'date') return level.name === date ? period : periodOfDay(daysOf(period).from, level.name);
    const member = snapshot.membersByKey.get(Number(row[position]));
    position += 1;
    if (member === undefined) throw bug(`a recorded row names a member of ${level.dimension} that is not stored`);
    return member;
  });
}

function whole(value: ResultRow[number]): Rational {
  if (typeof value === 'string') throw bug('a sum came back as text');
  return rational(value ?? 0);
}

/** The cells of one result. Of stocks, only the rows of the last day in each period count. */
export function decodeAggregate(compiled: CompiledAggregate, rows: readonly ResultRow[], snapshot: Snapshot): Map<string, RecordedCell> {
  const { aggregate: { slice }, byDay, parts } = compiled;
  const keys = slice.groupBy.filter(({ kind }) => kind === 'member').length + (finestDate(slice.groupBy) === null ? 0 : 1);
  const period = (row: ResultRow): string => (finestDate(slice.groupBy) === null ? '' : String(row[0]));
  const lastDay = new Map<string, number>();
  if (byDay) for (const row of rows) lastDay.set(period(row), Math.max(lastDay.get(period(row)) ?? 0, Number(row[keys])));
  const first = keys + (byDay ? 1 : 0);
  const cells = new Map<string, RecordedCell>();
  for (const row of rows) {
    if (whole(row[first] ?? 0).n === 0n || (byDay && Number(row[keys]) !== lastDay.get(period(row)))) continue;
    const key = decodeKey(slice, row, snapshot);
    const sums = new Map(parts.map((part, index) => [partName(part), whole(row[first + 1 + index] ?? 0)]));
    cells.set(keyText(key), { key, sums });
  }
  return cells;
}
