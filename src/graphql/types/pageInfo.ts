import { Field, ObjectType } from 'type-graphql';

/** The ends of a page. */
export interface PageEnds {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Null for an empty page. */
  readonly startCursor: string | null;
  /** Null for an empty page. */
  readonly endCursor: string | null;
}

/** How to read on. */
@ObjectType('PageInfo', { description: 'How to read on.' })
export class PageInfoObject {
  readonly #ends: PageEnds;

  constructor(ends: PageEnds) {
    this.#ends = ends;
  }

  @Field(() => Boolean, { description: 'Is there anything behind this page? Summary rows are not paged.' })
  hasNextPage(): boolean {
    return this.#ends.hasNextPage;
  }

  @Field(() => Boolean, { description: 'Is there anything before this page?' })
  hasPreviousPage(): boolean {
    return this.#ends.hasPreviousPage;
  }

  @Field(() => String, { nullable: true, description: 'The cursor of the first on this page: what `before` takes, where it can be read backwards; null for an empty page.' })
  startCursor(): string | null {
    return this.#ends.startCursor;
  }

  @Field(() => String, { nullable: true, description: 'What `after` takes to read on; null for an empty page.' })
  endCursor(): string | null {
    return this.#ends.endCursor;
  }
}
