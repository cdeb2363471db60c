import type { RawRelation } from '../rawReport.js';

/** Does one sum add both the whole of another and all that makes it up? */
function countsTwice(sum: RawRelation, other: RawRelation): boolean {
  return sum !== other && [other.whole, ...other.parts].every((figure) => sum.parts.includes(figure));
}

const isByChance = ({ grounds }: RawRelation): boolean => !grounds.includes('GRAMMAR');

/** Sums of which none adds a figure and its own parts: of two that contradict each other so, the one that no words speak for is left out. */
export function countedOnce(sums: readonly RawRelation[]): RawRelation[] {
  const doubled = sums.filter(isByChance).filter((sum) => sums.some((other) => countsTwice(sum, other) || (countsTwice(other, sum) && !isByChance(other))));
  return sums.filter((sum) => !doubled.includes(sum));
}
