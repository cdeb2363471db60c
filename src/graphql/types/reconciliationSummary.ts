import { Field, Int, ObjectType } from 'type-graphql';
import type { Verdict } from '../../cells/index.js';
import { labelIn, type Lang } from '../../model/index.js';
import type { AuditReport } from '../auditService.js';
import { VerdictEnum } from './enums.js';
import { LangArgument } from './langArgument.js';

/** What was judged of an edition, counted. */
@ObjectType('ReconciliationSummary', { description: 'What was judged of an edition, counted.' })
export class ReconciliationSummaryObject {
  readonly #report: AuditReport;

  constructor(report: AuditReport) {
    this.#report = report;
  }

  #count(verdict: Verdict): number {
    return this.#report.assertions[verdict];
  }

  @Field(() => VerdictEnum, { description: 'Whether the edition agrees with itself.' })
  verdict(): string {
    return this.#report.verdict;
  }

  @Field(() => String, { nullable: true, description: 'Why nothing could be judged; null where something was.' })
  unjudged(@LangArgument() lang: Lang): string | null {
    return this.#report.unjudged === null ? null : labelIn(this.#report.unjudged, lang);
  }

  @Field(() => [String], { description: 'What the run left out, such as explanations of very many findings, or records that are made up; none where everything was judged and explained.' })
  limits(@LangArgument() lang: Lang): string[] {
    return this.#report.limits.map((limit) => labelIn(limit, lang));
  }

  @Field(() => Int, { description: 'Figures of the edition.' })
  figures(): number {
    return this.#report.figures;
  }

  @Field(() => Int, { description: 'Figures that at least one assertion touches.' })
  covered(): number {
    return this.#report.covered;
  }

  @Field(() => Int, { description: 'Assertions that were made, those that do not apply included.' })
  assertions(): number {
    return Object.values(this.#report.assertions).reduce((sum, count) => sum + count, 0);
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
