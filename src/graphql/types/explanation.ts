import { Field, ID, Int, ObjectType } from 'type-graphql';
import { labelIn, type Lang } from '../../model/index.js';
import type { AuditExplanation } from '../auditService.js';
import { CorrectionObject } from './correction.js';
import { ExplanationGradeEnum } from './enums.js';
import { LangArgument } from './langArgument.js';

/** An edit that would make everything agree. */
@ObjectType('Explanation', { description: 'An edit to the printed figures that would make everything agree, tried against every assertion.' })
export class ExplanationObject {
  readonly #explanation: AuditExplanation;

  constructor(explanation: AuditExplanation) {
    this.#explanation = explanation;
  }

  @Field(() => String, { description: 'What kind of slip it would be.' })
  kind(): string {
    return this.#explanation.kind;
  }

  @Field(() => ExplanationGradeEnum, { description: 'How far it was tested.' })
  grade(): string {
    return this.#explanation.grade;
  }

  @Field(() => String, { description: 'The explanation in one sentence.' })
  text(@LangArgument() lang: Lang): string {
    return labelIn(this.#explanation.text, lang);
  }

  @Field(() => [CorrectionObject], { description: 'The edits it consists of.' })
  corrections(): CorrectionObject[] {
    return this.#explanation.corrections.map((correction) => new CorrectionObject(correction));
  }

  @Field(() => [ID], { description: 'The findings it would settle.' })
  resolves(): readonly string[] {
    return this.#explanation.resolves;
  }

  @Field(() => Int, { description: 'How many other edits do as well.' })
  rivals(): number {
    return this.#explanation.rivals;
  }
}
