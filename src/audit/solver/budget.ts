/** How much work may be done; never a time, so that the same question always ends the same way. */
export interface Budget {
  /** Feasibility checks, over all blocks. */
  readonly checks: number;
  /** Simplex pivots, over all blocks. */
  readonly pivots: number;
  /** Coefficients rewritten while pivoting, large ones counted as several. */
  readonly work: number;
  /** Branchings within one feasibility check. */
  readonly branches: number;
  /** Partial sets looked at while choosing which groups to release. */
  readonly steps: number;
}

/** Enough for some hundred figures with an error among them. */
export const DEFAULT_BUDGET: Budget = { checks: 20_000, pivots: 400_000, work: 100_000_000, branches: 500, steps: 200_000 };

/** Counts the work done against a budget. */
export class Meter {
  checks = 0;
  pivots = 0;
  work = 0;
  steps = 0;

  constructor(readonly budget: Budget) {}

  /** True once something has run out. */
  get isSpent(): boolean {
    const { budget } = this;
    return this.checks >= budget.checks || this.pivots >= budget.pivots || this.work >= budget.work || this.steps >= budget.steps;
  }
}
