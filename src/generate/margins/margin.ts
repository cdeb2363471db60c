import type { Limits } from '../flow/network.js';

/** A count that an edition prints for a year, or implies for the year before. Members name what it counts, beside its service. */
export interface Margin {
  readonly service: string;
  readonly members: Readonly<Record<string, string>>;
  /** The whole numbers that it may be. */
  readonly limits: Limits;
  /** What says so: figures of the edition, as printed. */
  readonly sources: readonly MarginSource[];
}

export interface MarginSource {
  readonly figure: string;
  readonly printed: string;
}

/** A margin that was left out, and why. */
export interface UnmetMargin {
  readonly margin: Margin;
  readonly why: 'CONTRADICTED' | 'NOT_EXPRESSIBLE';
}

/** Equal for equal members, whatever their order. */
export function marginKey(members: Readonly<Record<string, string>>): string {
  return Object.entries(members).map(([dimension, code]) => `${dimension}=${code}`).sort().join(' ');
}

/** Do the members of a cell lie where the margin counts? `isWithin` tells whether a member is another, or below it. */
export function counts(margin: Pick<Margin, 'members'>, members: Readonly<Record<string, string>>, isWithin: (dimension: string, code: string, above: string) => boolean): boolean {
  return Object.entries(margin.members).every(([dimension, above]) => isWithin(dimension, members[dimension] ?? '', above));
}
