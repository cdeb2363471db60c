import type { Label } from './label.js';

/** The code of the publisher's own total member (SDMX convention). */
export const TOTAL = '_T';

/** A member as a catalogue or an edition declares it. */
export interface MemberDeclaration {
  /** Unique in its dimension, as in `PHONE`. */
  readonly code: string;
  readonly label: Label;
  /** The words that reports print for it. */
  readonly printed?: readonly string[];
  /** The members it is made of. They exhaust it. */
  readonly children?: readonly MemberDeclaration[];
  /** For members that carry a unit of their own (indicators). */
  readonly unit?: string;
}

/** One level of a hierarchy: what can be grouped by. */
export interface HierarchyLevel {
  /** As in `subcategory`; the field of a row's key and a column of the recorded table. */
  readonly name: string;
  readonly label: Label;
  /** What the names of its members end with, where that tells a name that no declaration knows, as 县 and 区 do. */
  readonly nameEndings?: readonly string[];
}

/** A way to cut a fact. A dimension is one partition of the fact's rows at every level. */
export interface Dimension {
  /** As in `category`; the name in filters. */
  readonly name: string;
  readonly label: Label;
  /** The words by which headings say that they list its members, as in 诉求来源. */
  readonly printed?: readonly string[];
  /** Outermost first; members at depth n belong to level n − 1. */
  readonly levels: readonly HierarchyLevel[];
  /** The members of depth 1, with those below them. */
  readonly members: readonly MemberDeclaration[];
  /** May editions and batches add members? */
  readonly open: boolean;
  /** Taken where a question names no member and does not group by it. */
  readonly defaultMember?: string;
  /**
   * Is each member of depth 1 published by itself, as cities are, so that nobody prints a total over several? A question that
   * names none is then about those that have data.
   */
  readonly separate?: boolean;
}

/** The depth of a level: 1 for the outermost; 0 where the dimension has no such level. */
export function levelDepth(dimension: Dimension, level: string): number {
  return dimension.levels.findIndex(({ name }) => name === level) + 1;
}
