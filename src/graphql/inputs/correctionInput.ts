import { Field, ID, InputType } from 'type-graphql';
import type { AuditProposal } from '../auditService.js';
import { CorrectedPartEnum } from '../types/enums.js';

/** A correction that somebody proposes. */
@InputType('CorrectionInput', { description: 'A printed part as somebody proposes to correct it.' })
export class CorrectionInput {
  @Field(() => ID, { description: 'The figure, as `Source.figure` gives it.' })
  declare readonly figure: string;

  @Field(() => CorrectedPartEnum, { description: 'What of it is corrected.' })
  declare readonly what: AuditProposal['what'];

  @Field(() => String, { description: 'As it would be printed, such as `2956775`, `↑5.3%` or `占比80.7%`.' })
  declare readonly to: string;
}
