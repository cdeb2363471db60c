import { addIntervals, intersect, point, ZERO, type Interval } from '../../interval/index.js';
import type { RawRelation } from '../raw/index.js';
import type { SeenFigure } from './seen.js';

/** Parts that make up a whole, as figures. */
export interface Composition {
  readonly whole: SeenFigure;
  readonly parts: readonly SeenFigure[];
  /** Do the figures bear it out, or do the words name it? */
  readonly grounds: RawRelation['grounds'];
}

/** The sums that were found, and lists that add up to a figure though no words say so. */
export function compositionsOf(relations: readonly RawRelation[], seen: ReadonlyMap<string, SeenFigure>): Composition[] {
  return relations.flatMap(({ kind, whole, parts, grounds, open }): Composition[] => {
    const found = seen.get(whole);
    const figures = parts.flatMap((id) => seen.get(id) ?? []);
    return kind === 'SUM' && !open && found !== undefined && figures.length === parts.length && parts.length > 1 ? [{ whole: found, parts: figures, grounds }] : [];
  });
}

/** Lists of figures that a relation names as some of something: whatever the whole is. */
export function listsOf(relations: readonly RawRelation[], seen: ReadonlyMap<string, SeenFigure>): SeenFigure[][] {
  return relations.filter(({ kind, parts }) => (kind === 'SUM' || kind === 'BOUND') && parts.length > 1).map(({ parts }) => parts.flatMap((id) => seen.get(id) ?? []));
}

/** What holds the sum of some figures; null where one of them has no value. */
export function sumInterval(figures: readonly SeenFigure[]): Interval | null {
  return figures.reduce<Interval | null>((sum, { figure: { raw } }) => (sum === null || raw.interval === null ? null : addIntervals(sum, raw.interval)), point(ZERO));
}

/** May two figures state one value? */
export function mayAgree(a: Interval | null, b: Interval | null): boolean {
  return a === null || b === null || intersect(a, b) !== null;
}
