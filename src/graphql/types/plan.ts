import { Field, Int, ObjectType } from 'type-graphql';
import type { AnswerPlan } from '../../answer.js';

/** How the answer was found. */
@ObjectType('Plan', { description: 'How the answer was found.' })
export class PlanObject {
  readonly #plan: AnswerPlan;

  constructor(plan: AnswerPlan) {
    this.#plan = plan;
  }

  @Field(() => [String], { description: 'The statements that were run; operands are bound, not written in.' })
  sql(): readonly string[] {
    return this.#plan.sql;
  }

  @Field(() => String, { description: '`published`, `rollup:` with its name, and `fact`, joined with `+`; or `nothing`.' })
  servedFrom(): string {
    return this.#plan.servedFrom;
  }

  @Field(() => [String], { description: 'What could have served and did not, and why.' })
  rejected(): readonly string[] {
    return this.#plan.rejected;
  }

  @Field(() => Int, { nullable: true, description: 'Rows that the statements gave back.' })
  rowsRead(): number | null {
    return this.#plan.rowsRead;
  }

  @Field(() => Boolean, { description: 'Was the answer there already?' })
  cached(): boolean {
    return this.#plan.cached;
  }
}
