import { Field, ObjectType } from 'type-graphql';
import type { AuditRestatement } from '../auditService.js';
import { IntervalObject } from './interval.js';
import { SourceObject } from './source.js';

/** A figure whose change implies another earlier value than was printed then. */
@ObjectType('Restatement', { description: 'A figure whose printed change implies another earlier value than the earlier edition printed. It may have been restated on a comparable basis.' })
export class RestatementObject {
  readonly #restatement: AuditRestatement;

  constructor(restatement: AuditRestatement) {
    this.#restatement = restatement;
  }

  @Field(() => SourceObject, { description: 'The figure with its change, in the later edition.' })
  source(): SourceObject {
    return new SourceObject(this.#restatement.source);
  }

  @Field(() => IntervalObject, { description: 'Every earlier value that it allows.' })
  implied(): IntervalObject {
    return new IntervalObject(this.#restatement.implied);
  }

  @Field(() => IntervalObject, { description: 'What the earlier edition printed.' })
  published(): IntervalObject {
    return new IntervalObject(this.#restatement.published);
  }
}
