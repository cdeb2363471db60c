import { Arg, Field, Int, ObjectType } from 'type-graphql';
import type { AuditReport, Severity } from '../auditService.js';
import type { Verdict } from '../../cells/index.js';
import { findingsPage } from '../findingsPage.js';
import { EditionObject } from './edition.js';
import { SeverityEnum, VerdictEnum } from './enums.js';
import { FindingObject } from './finding.js';
import { ReconciliationSummaryObject } from './reconciliationSummary.js';
import { SourceObject } from './source.js';

/** What is told where no verdict is named: what holds is not news. */
const TO_TELL: readonly Verdict[] = ['INCONSISTENT', 'UNDETERMINED'];

/** Whether an edition agrees with itself. */
@ObjectType('Reconciliation', { description: 'Whether an edition agrees with itself, and what does not.' })
export class ReconciliationObject {
  readonly #report: AuditReport;

  constructor(report: AuditReport) {
    this.#report = report;
  }

  @Field(() => EditionObject, { description: 'The edition.' })
  edition(): EditionObject {
    return new EditionObject(this.#report.edition);
  }

  @Field(() => ReconciliationSummaryObject, { description: 'The findings counted.' })
  summary(): ReconciliationSummaryObject {
    return new ReconciliationSummaryObject(this.#report);
  }

  @Field(() => [SourceObject], { description: 'Figures that no assertion holds against another.' })
  uncovered(): SourceObject[] {
    return this.#report.uncovered.map((figure) => new SourceObject(figure));
  }

  @Field(() => [FindingObject], { description: 'The findings, the gravest first.' })
  findings(
    @Arg('verdict', () => [VerdictEnum], { nullable: true, description: 'Only these verdicts; INCONSISTENT and UNDETERMINED unless named.' }) verdict: readonly Verdict[] | null | undefined,
    @Arg('severity', () => [SeverityEnum], { nullable: true, description: 'Only these severities.' }) severity: readonly Severity[] | null | undefined,
    @Arg('first', () => Int, { defaultValue: 100, description: 'How many, from 0 to 10,000.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The id of the last finding seen.' }) after: string | null | undefined,
  ): FindingObject[] {
    const page = findingsPage(this.#report.findings, { verdict: verdict ?? TO_TELL, severity: severity ?? null, first, after: after ?? null });
    return page.map((finding) => new FindingObject(finding));
  }
}
