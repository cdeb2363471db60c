import { Field, Float, ObjectType } from 'type-graphql';
import type { AuditSuspect } from '../auditService.js';
import { SourceObject } from './source.js';

/** Figures, at least one of which must be wrong. */
@ObjectType('Suspect', { description: 'Figures, at least one of which must be wrong.' })
export class SuspectObject {
  readonly #suspect: AuditSuspect;

  constructor(suspect: AuditSuspect) {
    this.#suspect = suspect;
  }

  @Field(() => [SourceObject], { description: 'The figures.' })
  figures(): SourceObject[] {
    return this.#suspect.figures.map((figure) => new SourceObject(figure));
  }

  @Field(() => Float, { description: 'How much speaks against them, from 0 to 1.' })
  weight(): number {
    return this.#suspect.weight;
  }

  @Field(() => Boolean, { description: 'Is it the only set that explains everything?' })
  unique(): boolean {
    return this.#suspect.unique;
  }
}
