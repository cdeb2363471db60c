/** What one question may ask for; each bound is checked before anything is read. */
export const LIMITS = {
  /** Rows of one page. */
  first: 10_000,
  /** Levels grouped by. */
  groupBy: 8,
  /** Groups formed before ordering and paging. */
  groups: 200_000,
  /** Disjoint boxes that a filter comes to. */
  boxes: 200,
} as const;
