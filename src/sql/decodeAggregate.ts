import { bug } from '../errors/index.js';
import { daysOf, periodOfDay, type DateLevel, type Member, type Period } from '../model/index.js';
import { RecordedSlice, type RecordedCell } from '../cells/index.js';
import { finestDate, partName, type GroupLevel, type Slice, type SliceKey, type Snapshot } from '../query/index.js';
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
  const levels = groupBy.map((level, index) => ({ level, place: (date === null ? 0 : 1) + groupBy.slice(0, index).filter(({ kind }) => kind === 'member').length }));
  const memberAt = (row: ResultRow, place: number, { name }: GroupLevel): Member => {
    const member = snapshot.membersByKey.get(Number(row[place]));
    if (member === undefined) throw bug(`a recorded row names a member of ${name} that is not stored`);
    return member;
  };
  if (date === null) return (row) => levels.map(({ level, place }) => memberAt(row, place, level));
  return (row) => {
    const dates = periodsAt(Number(row[0]), date);
    return levels.map(({ level, place }) => (level.kind === 'date' ? (dates.get(level.name) ?? '') : memberAt(row, place, level)));
  };
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
  const slices = aggregates.map(({ slice }, index) => ({ id: slice.id, from: keys + (byDay ? 1 : 0) + index * width, byKey: new Map<SliceKey, RecordedCell>() }));
  for (const row of rows) {
    if (byDay && Number(row[keys]) !== lastDay.get(period(row))) continue;
    const cell: RecordedCell = { key: keyOf(row), read: row };
    // A group without a row of the slice's own days is none of its cells.
    for (const { from, byKey } of slices) if (Number(row[from]) !== 0) byKey.set(cell.key, cell);
  }
  return new Map(slices.map(({ id, from, byKey }) => [id, new RecordedSlice(new Map([...places].map(([part, place]) => [partName(part), from + place])), byKey)]));
}

/** The cells of two results about one slice, with the sums of both. */
export function joinResults(a: RecordedSlice, b: RecordedSlice): RecordedSlice {
  const length = Math.max(0, ...a.places.values()) + 1;
  const none = Array.from<undefined>({ length });
  const joined = new Map(a.byText);
  for (const [text, { key, read }] of b.byText) {
    const own = a.byText.get(text);
    joined.set(text, { key: own?.key ?? key, read: [...(own?.read.slice(0, length) ?? none), ...read] });
  }
  const places = new Map([...a.places, ...[...b.places].map(([name, place]) => [name, length + place] as const)]);
  return new RecordedSlice(places, new Map([...joined.values()].map((cell) => [cell.key, cell])));
}
