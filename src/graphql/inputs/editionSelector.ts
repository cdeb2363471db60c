import { Field, ID, InputType } from 'type-graphql';
import { DateTimeScalar } from '../types/scalars.js';

/** Which editions may answer. */
@InputType('EditionSelector', { description: 'Which editions may answer. Where nothing is given, all that no other replaces: what the one known last says of a cell stands, and an older exact figure is shown where the newer one only rounds it.' })
export class EditionSelectorInput {
  @Field(() => ID, { nullable: true, description: 'Only the figures of this edition, and what adds up from them. Recorded rows then answer only with `basis: COMPUTED`; earlier values for `yoy` may come from other editions.' })
  declare readonly id: string | null | undefined;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Only editions that were known by then: by their day of publication, or of loading where the source does not say. Restatements and replacements that came later do not count yet.' })
  declare readonly asOf: Date | null | undefined;
}
