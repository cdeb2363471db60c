import { groupBy } from '../../../text/index.js';
import type { Entry } from '../entry.js';
import type { RankingReading, RawRanking } from '../rawReport.js';
import { canBeRanked, orderHolds } from './rankings.js';

/** Fewer rows stand in some order by accident. */
const FEWEST = 3;
const DIRECTIONS: readonly RankingReading['direction'][] = ['MOST', 'LEAST'];

const placeOf = ({ square }: Entry): number => square?.rank?.place ?? 0;

/** A column in the order of the ranks of its rows; null where they are not 1, 2, 3 … or something is not printed. */
function inOrder(column: readonly Entry[]): Entry[] | null {
  const ranked = column.filter(({ square }) => square?.rank != null).sort((a, b) => placeOf(a) - placeOf(b));
  return ranked.length >= FEWEST && ranked.every((entry, at) => placeOf(entry) === at + 1 && canBeRanked(entry)) ? ranked : null;
}

/** Does the heading of the ranks name a column? */
function isNamed(entry: Entry | undefined, heading: string): boolean {
  const name = (entry?.figure.place.column?.split('/').at(-1) ?? '').replace(/[(（].*$/, '');
  return name !== '' && heading.startsWith(name);
}

function readingsOf(ranked: readonly Entry[]): RankingReading[] {
  return DIRECTIONS.map((direction) => ({ by: 'value', direction, ranked: ranked.map(({ figure }) => figure.id), ordered: true, others: [], ahead: 0 }));
}

/**
 * The orders that columns of ranks (排名, 名次) say. What they rank is the column that their heading names (满意率排名); else it is not
 * printed: the last column that stands in their order is taken, in the order of the greatest or of the least; where none does, the
 * last one that could, and the reading is open.
 */
export function rankColumns(entries: readonly Entry[]): RawRanking[] {
  const ranked = groupBy(entries.filter(({ square }) => square?.rank != null), ({ square }) => square?.table ?? '');
  const byId = new Map(entries.map((entry) => [entry.figure.id, entry]));
  return [...ranked].flatMap(([table, rows]): RawRanking[] => {
    const heading = rows[0]?.square?.rank?.heading ?? '';
    const columns = [...groupBy(rows, ({ square }) => String(square?.column)).values()].map(inOrder).filter((column) => column !== null).reverse();
    const named = columns.filter(([first]) => isNamed(first, heading));
    const readings = (named.length > 0 ? named : columns).flatMap(readingsOf);
    const holding = readings.filter((reading) => orderHolds(reading, byId)).slice(0, 1);
    const told = holding.length > 0 ? holding : named.length > 0 ? readings : readings.slice(0, 1);
    return told.length === 0 ? [] : [{ id: `table ${table}: ${heading}`, printed: heading, readings: told, open: named.length === 0 }];
  });
}
