import type { AuditReport } from '../audit.js';

/** How many figures and assertions there are, and what came of them. */
export interface AuditCounts {
  readonly figures: number;
  /** Figures that at least one assertion holds against something else. */
  readonly covered: number;
  readonly assertions: number;
  readonly consistent: number;
  readonly inconsistent: number;
  readonly undetermined: number;
  readonly notApplicable: number;
}

/** Counts what an audit came to. */
export function countsOf({ outcomes, covered, uncovered }: AuditReport): AuditCounts {
  const count = (wanted: string): number => outcomes.filter(({ verdict }) => verdict === wanted).length;
  return {
    figures: covered.length + uncovered.length, covered: covered.length, assertions: outcomes.length,
    consistent: count('CONSISTENT'), inconsistent: count('INCONSISTENT'), undetermined: count('UNDETERMINED'), notApplicable: count('NOT_APPLICABLE'),
  };
}
