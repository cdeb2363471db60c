import { coverDays, type Members } from '../model/index.js';
import { ALONE, coverOf, isAllDays, type Box, type Region } from '../query/index.js';

/** Coordinates as a filter that any question can carry: the same region, written in periods and in codes as filters take them. */
export type Coordinates = readonly { readonly periods: readonly string[]; readonly members: Readonly<Record<string, readonly string[]>> }[];

function coordinatesOfBox(box: Box, universe: ReadonlyMap<string, Members>): Coordinates[number] {
  const members: Record<string, readonly string[]> = {};
  for (const [dimension, set] of box.members) {
    const known = universe.get(dimension);
    if (known === undefined) continue;
    const cover = coverOf(set, known.total);
    const codes = [...cover.members.map(({ code }) => code), ...cover.alone.map(({ code }) => `${ALONE}${code}`)];
    if (!cover.members.includes(known.total)) members[dimension] = codes;
  }
  // All of several separate members is said too: without it, a name of the time when there was one means that one.
  for (const [dimension, { dimension: { separate }, total }] of universe) {
    if (separate === true && total.children.length > 1) members[dimension] ??= [total.code];
  }
  return { periods: isAllDays(box.days) ? [] : box.days.flatMap(coverDays), members };
}

/** The coordinates of a region, sorted, so that equal regions give equal text. */
export function coordinatesOf(region: Region, universe: ReadonlyMap<string, Members>): Coordinates {
  return region.map((box) => coordinatesOfBox(box, universe));
}

function boxText({ periods, members }: Coordinates[number]): string {
  const cuts = Object.entries(members).sort(([a], [b]) => (a < b ? -1 : 1)).map(([dimension, codes]) => `${dimension}=${codes.join(',')}`);
  return [periods.join(','), ...cuts].join(';');
}

/** A stable name of a cell: `cell:requests.received:2024;channel=PHONE;service=HOTLINE@nantong-2024`. */
export function cellId(fact: string, measure: string, coordinates: Coordinates, edition: string | null): string {
  const where = coordinates.map(boxText).sort().join('+');
  return `cell:${fact}.${measure}:${where}${edition === null ? '' : `@${edition}`}`;
}

/** What a cell's name says, or null where it is none. */
export interface CellName {
  readonly fact: string;
  readonly measure: string;
  readonly coordinates: Coordinates;
  readonly edition: string | null;
}

/** Reads a name that `cellId` wrote. */
export function parseCellId(id: string): CellName | null {
  const match = /^cell:([A-Za-z]\w*)\.(\w+):([^@]*)(?:@(.+))?$/u.exec(id);
  if (match === null) return null;
  const [, fact = '', measure = '', where = '', edition] = match;
  const coordinates = where.split('+').map((box) => {
    const [periods = '', ...cuts] = box.split(';');
    const members = Object.fromEntries(cuts.map((cut) => {
      const [dimension = '', codes = ''] = cut.split('=');
      return [dimension, codes.split(',')];
    }));
    return { periods: periods === '' ? [] : periods.split(','), members };
  });
  return { fact, measure, coordinates, edition: edition ?? null };
}
