import { Field, ID, ObjectType } from 'type-graphql';
import { labelIn, type Lang } from '../../model/index.js';
import type { AuditFinding } from '../auditService.js';
import { decimalOf } from '../present/index.js';
import { SeverityEnum, VerdictEnum } from './enums.js';
import { ExplanationObject } from './explanation.js';
import { LangArgument } from './langArgument.js';
import { NodeObject } from './node.js';
import { DecimalScalar } from './scalars.js';
import { SuspectObject } from './suspect.js';
import { TermObject } from './term.js';

/** What holding one assertion against the figures came to. */
@ObjectType('Finding', { implements: NodeObject, description: 'What holding one assertion against the printed figures came to.' })
export class FindingObject extends NodeObject {
  readonly #finding: AuditFinding;

  constructor(finding: AuditFinding) {
    super();
    this.#finding = finding;
  }

  @Field(() => ID, { description: 'As in `finding:…`.' })
  override id(): string {
    return this.#finding.id;
  }

  @Field(() => String, { description: 'The assertion that was held.' })
  rule(): string {
    return this.#finding.rule;
  }

  @Field(() => VerdictEnum, { description: 'Whether it holds.' })
  verdict(): string {
    return this.#finding.verdict;
  }

  @Field(() => SeverityEnum, { description: 'How much it weighs.' })
  severity(): string {
    return this.#finding.severity;
  }

  @Field(() => String, { description: 'The finding in one sentence.' })
  title(@LangArgument() lang: Lang): string {
    return labelIn(this.#finding.title, lang);
  }

  @Field(() => [TermObject], { description: 'The figures of the assertion.' })
  terms(): TermObject[] {
    return this.#finding.terms.map((term) => new TermObject(term));
  }

  @Field(() => DecimalScalar, { description: 'Distance between what is stated and what follows; 0 where the intervals meet.' })
  gap(): string | null {
    return decimalOf(this.#finding.gap);
  }

  @Field(() => DecimalScalar, { nullable: true, description: 'The smallest error that a CONSISTENT verdict would have noticed, in the unit of what is compared (a fraction for shares and changes); 0 where any would. Null for other verdicts, and where `reason` says why there is none.' })
  power(): string | null {
    return this.#finding.power === null ? null : decimalOf(this.#finding.power);
  }

  @Field(() => String, { nullable: true, description: 'Why a NOT_APPLICABLE one does not apply, or why a CONSISTENT one has no power.' })
  reason(@LangArgument() lang: Lang): string | null {
    return this.#finding.reason === null ? null : labelIn(this.#finding.reason, lang);
  }

  @Field(() => Boolean, { description: 'Does the verdict rest on how figures are rounded?' })
  reliedOnRounding(): boolean {
    return this.#finding.reliedOnRounding;
  }

  @Field(() => String, { description: 'The proof, for checking without this program.' })
  certificate(): string {
    return this.#finding.certificate;
  }

  @Field(() => [SuspectObject], { description: 'Sets of figures, one of which must be wrong.' })
  suspects(): SuspectObject[] {
    return this.#finding.suspects.map((suspect) => new SuspectObject(suspect));
  }

  @Field(() => [ExplanationObject], { description: 'Edits that would make everything agree.' })
  explanations(): ExplanationObject[] {
    return this.#finding.explanations.map((explanation) => new ExplanationObject(explanation));
  }

  @Field(() => String, { nullable: true, description: 'What the search for suspects did not come to; null where it was complete.' })
  limits(@LangArgument() lang: Lang): string | null {
    return this.#finding.limits === null ? null : labelIn(this.#finding.limits, lang);
  }

  @Field(() => String, { nullable: true, description: 'What would settle an UNDETERMINED verdict.' })
  wouldSettle(@LangArgument() lang: Lang): string | null {
    return this.#finding.wouldSettle === null ? null : labelIn(this.#finding.wouldSettle, lang);
  }
}
