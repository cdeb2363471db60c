import { Field, Float, ObjectType } from 'type-graphql';
import type { Share } from '../../cells/index.js';
import { labelIn, type Lang } from '../../model/index.js';
import type { Basis } from '../../query/index.js';
import { decimalOf, numberOf } from '../present/index.js';
import { CellObject } from './cell.js';
import { VerdictEnum } from './enums.js';
import { LangArgument } from './langArgument.js';
import { DecimalScalar } from './scalars.js';

/** A part of a named whole. */
@ObjectType('Share', { description: 'A part of a whole. The whole is named, never guessed.' })
export class ShareObject {
  readonly #share: Share;
  readonly #basis: Basis | null;

  constructor(share: Share, basis: Basis | null) {
    this.#share = share;
    this.#basis = basis;
  }

  @Field(() => Float, { nullable: true, description: 'A fraction; null where part and whole are not known on the same basis.' })
  value(): number | null {
    return numberOf(this.#share.value);
  }

  @Field(() => DecimalScalar, { nullable: true, description: 'The same, exactly.' })
  exact(): string | null {
    return decimalOf(this.#share.value);
  }

  @Field(() => CellObject, { description: 'The whole.' })
  denominator(): CellObject {
    return new CellObject(this.#share.denominator, this.#basis);
  }

  @Field(() => Float, { nullable: true, description: 'The share printed beside the figure; null where none was.' })
  published(): number | null {
    return numberOf(this.#share.published);
  }

  @Field(() => VerdictEnum, { description: 'Does the printed share agree with the part and the whole?' })
  verdict(): string {
    return this.#share.verdict;
  }

  @Field(() => String, { nullable: true, description: 'Why there is no value, in words; null where there is.' })
  reason(@LangArgument() lang: Lang): string | null {
    return this.#share.reason === null ? null : labelIn(this.#share.reason, lang);
  }
}
