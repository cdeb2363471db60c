import { Field, ObjectType } from 'type-graphql';
import type { AuditRestatement } from '../auditService.js';
import { IntervalObject } from './interval.js';
import { SourceObject } from './source.js';

/** A figure that states, or whose change implies, another value than was printed then. */
@ObjectType('Restatement', { description: 'A figure that prints another value of a cell than the earlier edition did, or whose printed change implies another. It may have been revised, or restated on a comparable basis.' })
export class RestatementObject {
  readonly #restatement: AuditRestatement;

  constructor(restatement: AuditRestatement) {
    this.#restatement = restatement;
  }

  @Field(() => SourceObject, { description: 'The figure, with its change where it prints one, in the later edition.' })
  source(): SourceObject {
    return new SourceObject(this.#restatement.source);
  }

  @Field(() => IntervalObject, { description: 'Every value of that time that the figure, or its change, allows.' })
  implied(): IntervalObject {
    return new IntervalObject(this.#restatement.implied);
  }

  @Field(() => IntervalObject, { description: 'What the earlier edition printed.' })
  published(): IntervalObject {
    return new IntervalObject(this.#restatement.published);
  }
}
