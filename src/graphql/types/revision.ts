import { Field, Float, ObjectType } from 'type-graphql';
import type { Revision } from '../../cells/index.js';
import { decimalOf, numberOf } from '../present/index.js';
import { EditionObject } from './edition.js';
import { RevisionStatusEnum } from './enums.js';
import { IntervalObject } from './interval.js';
import { DateTimeScalar, DecimalScalar } from './scalars.js';
import { SourceObject } from './source.js';

/** What one edition says of a cell. */
@ObjectType('Revision', { description: 'What one edition says of a cell: values as first published are kept beside those restated later.' })
export class RevisionObject {
  readonly #revision: Revision;

  constructor(revision: Revision) {
    this.#revision = revision;
  }

  @Field(() => RevisionStatusEnum, { description: 'How it stands to the values known before it.' })
  status(): string {
    return this.#revision.status;
  }

  @Field(() => EditionObject, { description: 'The edition.' })
  edition(): EditionObject {
    return new EditionObject(this.#revision.figure.edition);
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the edition was published; null where its source does not say.' })
  publishedAt(): Date | null {
    return new EditionObject(this.#revision.figure.edition).publishedAt();
  }

  @Field(() => Float, { nullable: true, description: 'The value that it prints.' })
  value(): number | null {
    return numberOf(this.#revision.figure.figure.value);
  }

  @Field(() => DecimalScalar, { nullable: true, description: 'The same number, exactly.' })
  exact(): string | null {
    return decimalOf(this.#revision.figure.figure.value);
  }

  @Field(() => IntervalObject, { description: 'What surely holds the true value by what it prints; a single point where it is exact.' })
  interval(): IntervalObject {
    return new IntervalObject(this.#revision.interval);
  }

  @Field(() => SourceObject, { description: 'Where it is printed; of several places in the edition, the one that says most.' })
  source(): SourceObject {
    return new SourceObject(this.#revision.figure);
  }
}
