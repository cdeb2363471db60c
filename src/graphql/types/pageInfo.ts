import { Field, ObjectType } from 'type-graphql';
import type { Answer } from '../../answer.js';

/** How to read on. */
@ObjectType('PageInfo', { description: 'How to read on.' })
export class PageInfoObject {
  readonly #answer: Answer;

  constructor(answer: Answer) {
    this.#answer = answer;
  }

  @Field(() => Boolean, { description: 'Are there member rows behind this page?' })
  hasNextPage(): boolean {
    return this.#answer.hasNextPage;
  }

  @Field(() => String, { nullable: true, description: 'What `after` takes to read on; null for an empty page.' })
  endCursor(): string | null {
    return this.#answer.endCursor;
  }
}
