import { Field, Int, ObjectType } from 'type-graphql';
import type { AuditTerm } from '../auditService.js';
import { lowerText, upperText } from '../present/index.js';
import { DecimalScalar } from './scalars.js';
import { SourceObject } from './source.js';

/** One figure in an assertion. */
@ObjectType('Term', { description: 'One figure in an assertion.' })
export class TermObject {
  readonly #term: AuditTerm;

  constructor(term: AuditTerm) {
    this.#term = term;
  }

  @Field(() => String, { description: 'The printed figure.' })
  printed(): string {
    return this.#term.printed;
  }

  @Field(() => String, { description: 'What it is in the assertion: a part, the whole, a rate …' })
  role(): string {
    return this.#term.role;
  }

  @Field(() => Int, { description: 'The factor it enters with.' })
  weight(): number {
    return this.#term.weight;
  }

  @Field(() => DecimalScalar, { description: 'The least true value it allows.' })
  lower(): string {
    return lowerText(this.#term.lower);
  }

  @Field(() => DecimalScalar, { description: 'The greatest true value it allows.' })
  upper(): string {
    return upperText(this.#term.upper);
  }

  @Field(() => SourceObject, { nullable: true, description: 'Where it is printed; null where it is derived.' })
  source(): SourceObject | null {
    return this.#term.source === null ? null : new SourceObject(this.#term.source);
  }
}
