import { Field, ObjectType } from 'type-graphql';
import { labelIn, type Lang, type Unit } from '../../model/index.js';
import { LangArgument } from './langArgument.js';

/** What a number counts or measures. */
@ObjectType('Unit', { description: 'What a number counts or measures.' })
export class UnitObject {
  readonly #unit: Unit;

  constructor(unit: Unit) {
    this.#unit = unit;
  }

  @Field(() => String, { description: 'As in `ITEM`.' })
  code(): string {
    return this.#unit.code;
  }

  @Field(() => String, { description: 'As printed behind a number: 件, 秒, %.' })
  label(@LangArgument() lang: Lang): string {
    return labelIn(this.#unit.label, lang);
  }
}
