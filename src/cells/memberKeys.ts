import { daysOf, Members, periodOfDay, type Member, type Period } from '../model/index.js';
import { keyText, type GroupLevel, type Slice, type SliceKey } from '../query/index.js';
import { liesIn, type Placed } from './nearFigures.js';
import type { PublishedFigure } from './sources.js';

/** The coordinate of a figure at a level, or null where the figure does not lie in one. */
function coordinateAt(figure: PublishedFigure, level: GroupLevel, members: ReadonlyMap<string, Members>): Period | Member | null {
  if (level.kind === 'date') {
    const { from, to } = daysOf(figure.period);
    const period = periodOfDay(from, level.name);
    return period === periodOfDay(to, level.name) ? period : null;
  }
  const member = figure.coordinates.get(level.dimension);
  const known = members.get(level.dimension);
  if (member === undefined || known === undefined) return null;
  const own = member.depth === 0 ? known.whole() : member;
  return own.depth === 0 ? null : Members.atDepth(own, level.depth);
}

/** The cells of a slice that figures are printed for, or for parts of. */
export function publishedKeys(slice: Slice, figures: readonly Placed[], members: ReadonlyMap<string, Members>): SliceKey[] {
  const found = new Map<string, SliceKey>();
  for (const placed of figures) {
    if (!slice.region.some((box) => liesIn(placed, box))) continue;
    const key = slice.groupBy.map((level) => coordinateAt(placed.figure, level, members)).filter((coordinate) => coordinate !== null);
    if (key.length === slice.groupBy.length) found.set(keyText(key), key);
  }
  return [...found.values()];
}

function isAbove(coordinate: Period | Member, level: GroupLevel | undefined): coordinate is Member {
  return typeof coordinate !== 'string' && level?.kind === 'member' && coordinate.depth < level.depth;
}

/** Is a member of the key above the level that its slice groups by? */
export function standsAbove(key: SliceKey, { groupBy }: Slice): boolean {
  return key.some((coordinate, index) => isAbove(coordinate, groupBy[index]));
}

/** May cells of the slice lie below a key? Only where such a member has members below it. */
export function mayHaveBelow(key: SliceKey, { groupBy }: Slice): boolean {
  return key.some((coordinate, index) => isAbove(coordinate, groupBy[index]) && coordinate.children.length > 0);
}
