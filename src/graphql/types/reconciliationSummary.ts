import { Field, Int, ObjectType } from 'type-graphql';
import type { Verdict } from '../../cells/index.js';
import type { AuditReport } from '../auditService.js';
import { VerdictEnum } from './enums.js';

/** The findings of an edition, counted. */
@ObjectType('ReconciliationSummary', { description: 'The findings of an edition, counted.' })
export class ReconciliationSummaryObject {
  readonly #report: AuditReport;

  constructor(report: AuditReport) {
    this.#report = report;
  }

  #count(verdict: Verdict): number {
    return this.#report.findings.filter((finding) => finding.verdict === verdict).length;
  }

  @Field(() => VerdictEnum, { description: 'Whether the edition agrees with itself.' })
  verdict(): string {
    return this.#report.verdict;
  }

  @Field(() => Int, { description: 'Figures of the edition.' })
  figures(): number {
    return this.#report.figures;
  }

  @Field(() => Int, { description: 'Figures that at least one assertion touches.' })
  covered(): number {
    return this.#report.covered;
  }

  @Field(() => Int, { description: 'Assertions that were held.' })
  assertions(): number {
    return this.#report.findings.length;
  }

  @Field(() => Int, { description: 'Assertions that hold.' })
  consistent(): number {
    return this.#count('CONSISTENT');
  }

  @Field(() => Int, { description: 'Assertions that cannot hold.' })
  inconsistent(): number {
    return this.#count('INCONSISTENT');
  }

  @Field(() => Int, { description: 'Assertions that what is printed does not settle.' })
  undetermined(): number {
    return this.#count('UNDETERMINED');
  }

  @Field(() => Int, { description: 'Assertions that do not apply.' })
  notApplicable(): number {
    return this.#count('NOT_APPLICABLE');
  }
}
