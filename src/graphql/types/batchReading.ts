import { Field, Float, ObjectType } from 'type-graphql';
import type { EmptyCells, MembersAdded } from '../../warehouse/index.js';

/** Records of a batch that say nothing in a column. */
@ObjectType('EmptyCells', { description: 'Records of a batch that were given a member because a column was empty.' })
export class EmptyCellsObject {
  readonly #empty: EmptyCells;

  constructor(empty: EmptyCells) {
    this.#empty = empty;
  }

  @Field(() => String, { description: 'The dimension of the member.' })
  dimension(): string {
    return this.#empty.dimension;
  }

  @Field(() => String, { description: 'The column, as its file calls it.' })
  column(): string {
    return this.#empty.column;
  }

  @Field(() => String, { nullable: true, description: 'The code of the member; null for the one that the column of parents names.' })
  member(): string | null {
    return this.#empty.member;
  }

  @Field(() => Float, { description: 'How many records.' })
  records(): number {
    return this.#empty.records;
  }
}

/** Members that a batch added. */
@ObjectType('MembersAdded', { description: 'Members that a batch added to a dimension, because its words stood for none that was known.' })
export class MembersAddedObject {
  readonly #added: MembersAdded;

  constructor(added: MembersAdded) {
    this.#added = added;
  }

  @Field(() => String, { description: 'The dimension.' })
  dimension(): string {
    return this.#added.dimension;
  }

  @Field(() => Float, { description: 'How many members.' })
  members(): number {
    return this.#added.members;
  }
}
