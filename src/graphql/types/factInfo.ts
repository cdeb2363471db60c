import { Field, ObjectType } from 'type-graphql';
import { dimensionsOf, labelIn, type Catalogue, type Fact, type Lang } from '../../model/index.js';
import { DATE } from '../dimensionMembers.js';
import { DimensionInfoObject } from './dimensionInfo.js';
import { LangArgument } from './langArgument.js';
import { MeasureInfoObject } from './measureInfo.js';

/** A fact, told for people. */
@ObjectType('FactInfo', { description: 'A fact: what one recorded row is, how it is measured and how it can be cut.' })
export class FactInfoObject {
  readonly #fact: Fact;
  readonly #catalogue: Catalogue;

  constructor(fact: Fact, catalogue: Catalogue) {
    this.#fact = fact;
    this.#catalogue = catalogue;
  }

  @Field(() => String, { description: 'The name of its query field.' })
  name(): string {
    return this.#fact.name;
  }

  @Field(() => String, { description: 'Its name for people.' })
  label(@LangArgument() lang: Lang): string {
    return labelIn(this.#fact.label, lang);
  }

  @Field(() => String, { description: 'What one recorded row is.' })
  grain(@LangArgument() lang: Lang): string {
    return labelIn(this.#fact.grain, lang);
  }

  @Field(() => [MeasureInfoObject], { description: 'Its measures.' })
  measures(): MeasureInfoObject[] {
    return this.#fact.measures.map((measure) => new MeasureInfoObject(measure, this.#fact, this.#catalogue));
  }

  @Field(() => [DimensionInfoObject], { description: 'Its dimensions; the date comes first.' })
  dimensions(): DimensionInfoObject[] {
    return [DATE, ...dimensionsOf(this.#catalogue, this.#fact)].map((dimension) => new DimensionInfoObject(dimension, this.#fact));
  }
}
