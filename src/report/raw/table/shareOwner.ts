import { compare, divide, intersect, ZERO, type Interval } from '../../../interval/index.js';
import { scaleNumber } from '../../printed/index.js';
import type { Column } from './layout.js';
import { shareOfNumber } from './meaning.js';
import type { Square } from './sections.js';

type Rows = readonly (readonly Square[])[];

/** The wholes of which a count is the share that is printed beside it. */
function wholesOf(count: Square | undefined, share: Square | undefined): Interval | null {
  if (count?.meaning.kind !== 'number' || share?.meaning.kind !== 'number') return null;
  const { value } = scaleNumber(count.meaning.number, false);
  const { lower, upper } = shareOfNumber(share.meaning.number, '', 0, 0).interval;
  if (lower.value === null || upper.value === null || compare(lower.value, ZERO) <= 0) return null;
  return { lower: { value: divide(value, upper.value), open: false }, upper: { value: divide(value, lower.value), open: false } };
}

/** Of how many rows the shares may be of one whole. */
function agreeing(share: Column, counts: Column, rows: Rows): number {
  const wholes = rows.map((row) => wholesOf(row[counts.index], row[share.index])).filter((whole) => whole !== null);
  return wholes.reduce((most, whole) => Math.max(most, wholes.filter((other) => intersect(whole, other) !== null).length), 0);
}

/**
 * Whose shares a column prints that stands behind the counts of an earlier time: of the two the counts of which more rows are
 * shares of one whole; where that does not tell, the present ones if something else stands between.
 */
export function shareOwner(share: Column, earlier: Column, present: Column, rows: Rows): Column {
  const [of, orOf] = [agreeing(share, earlier, rows), agreeing(share, present, rows)];
  if (of !== orOf) return of > orOf ? earlier : present;
  return share.index > earlier.index + 1 ? present : earlier;
}
