import { Field, ID, InputType } from 'type-graphql';
import { DateTimeScalar } from '../types/scalars.js';

/** Which editions may answer. */
@InputType('EditionSelector', { description: 'Which editions may answer; all where nothing is given.' })
export class EditionSelectorInput {
  @Field(() => ID, { nullable: true, description: 'Only the figures of this edition.' })
  declare readonly id: string | null | undefined;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Only editions that were known by then.' })
  declare readonly asOf: Date | null | undefined;
}
