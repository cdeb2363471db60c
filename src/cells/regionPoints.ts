import { periodOfRange, type DayRange, type Label, type Member, type Members, type Period } from '../model/index.js';
import { coverOf, isAllDays, type Box, type Region } from '../query/index.js';
import type { Point } from './publishedIndex.js';

/** More points than this are not looked up one by one. */
const MOST_POINTS = 5000;

/** A point with the words that tell it from the others of its region. */
export interface LabelledPoint {
  readonly point: Point;
  readonly label: Label;
}

function labelOf(period: Period | null, members: readonly Member[]): Label {
  const join = (parts: readonly string[]): string => parts.join(' · ');
  const dates = period === null ? [] : [period];
  return { zh: join([...dates, ...members.map(({ label }) => label.zh)]), en: join([...dates, ...members.map(({ label }) => label.en)]) };
}

function pointsOfBox(box: Box, universe: ReadonlyMap<string, Members>, periodsOf: (range: DayRange) => readonly Period[]): LabelledPoint[] | null {
  if (isAllDays(box.days)) return null;
  const periods = box.days.flatMap(periodsOf);
  const choices: (readonly [string, readonly Member[]])[] = [];
  for (const [dimension, set] of box.members) {
    const members = universe.get(dimension);
    if (members === undefined) continue;
    const cover = coverOf(set, members.total);
    if (cover.alone.length > 0) return null;
    choices.push([dimension, cover.members]);
  }
  const size = choices.reduce((product, [, members]) => product * members.length, periods.length);
  if (size > MOST_POINTS) return null;
  const combinations = choices.reduce<(readonly (readonly [string, Member])[])[]>(
    (soFar, [dimension, members]) => soFar.flatMap((chosen) => members.map((member) => [...chosen, [dimension, member] as const])),
    [[]],
  );
  const telling = new Set(choices.filter(([, members]) => members.length > 1).map(([dimension]) => dimension));
  return periods.flatMap((period) => combinations.map((chosen) => ({
    point: { period, members: new Map(chosen) },
    label: labelOf(periods.length > 1 ? period : null, chosen.filter(([dimension]) => telling.has(dimension)).map(([, member]) => member)),
  })));
}

/** The points that make up a region, or null where it is no union of published cells. A run of days is one period, unless `periodsOf` cuts it. */
export function pointsOf(
  region: Region, universe: ReadonlyMap<string, Members>, periodsOf: (range: DayRange) => readonly Period[] = (range) => [periodOfRange(range)],
): readonly LabelledPoint[] | null {
  const points: LabelledPoint[] = [];
  for (const box of region) {
    const found = pointsOfBox(box, universe, periodsOf);
    if (found === null) return null;
    points.push(...found);
  }
  return points;
}
