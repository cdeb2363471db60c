import { bug } from '../errors/index.js';
import { daysOf, periodOfDay, type DateLevel, type Member, type Period } from '../model/index.js';
import type { RecordedCell, RecordedSlice } from '../cells/index.js';
import { finestDate, keyText, partName, type Slice, type SliceKey, type Snapshot } from '../query/index.js';
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

function whole(value: ResultRow[number] | undefined): number | bigint {
  if (typeof value === 'string') throw bug('a sum came back as text');
  return value ?? 0;
}

/** The cells of one result, by id of their slice. Of stocks, only the rows of the last day in each period count. */
export function decodeAggregates({ aggregates, byDay, places, width }: CompiledAggregate, rows: readonly ResultRow[], snapshot: Snapshot): ReadonlyMap<string, RecordedSlice> {
  const [first] = aggregates;
  if (first === undefined) return new Map();
  const { groupBy } = first.slice;
  const dated = finestDate(groupBy) !== null;
  const keys = groupBy.filter(({ kind }) => kind === 'member').length + (dated ? 1 : 0);
  const period = (row: ResultRow): string => (dated ? String(row[0]) : '');
  const keyOf = keyReader(first.slice, snapshot);
  const lastDay = new Map<string, number>();
  if (byDay) for (const row of rows) lastDay.set(period(row), Math.max(lastDay.get(period(row)) ?? 0, Number(row[keys])));
  const parts = new Map([...places.keys()].map((part, index) => [partName(part), index]));
  const offsets = [...places.values()];
  const found = aggregates.map(({ slice }, index) => ({ id: slice.id, from: keys + (byDay ? 1 : 0) + index * width, cells: new Map<string, RecordedCell>(), byKey: new Map<SliceKey, RecordedCell>() }));
  for (const row of rows) {
    if (byDay && Number(row[keys]) !== lastDay.get(period(row))) continue;
    const key = keyOf(row);
    const text = keyText(key);
    for (const { from, cells, byKey } of found) {
      if (Number(row[from]) === 0) continue;
      const cell: RecordedCell = { key, sums: offsets.map((offset) => whole(row[from + offset])) };
      cells.set(text, cell);
      byKey.set(key, cell);
    }
  }
  return new Map(found.map(({ id, cells, byKey }) => [id, { parts, cells, byKey }]));
}

/** The cells of two results about one slice, with the sums of both. */
export function joinResults(a: RecordedSlice, b: RecordedSlice): RecordedSlice {
  const offset = a.parts.size;
  const none = Array.from<undefined>({ length: offset });
  const cells = new Map(a.cells);
  for (const [text, { key, sums }] of b.cells) cells.set(text, { key: a.cells.get(text)?.key ?? key, sums: [...(a.cells.get(text)?.sums ?? none), ...sums] });
  const parts = new Map([...a.parts, ...[...b.parts].map(([name, index]) => [name, offset + index] as const)]);
  return { parts, cells, byKey: new Map([...cells.values()].map((cell) => [cell.key, cell])) };
}
