/** So many records that are alike in all dimensions that margins tell of. */
export interface Cell {
  readonly members: Readonly<Record<string, string>>;
  /** Whole. */
  readonly count: number;
}
