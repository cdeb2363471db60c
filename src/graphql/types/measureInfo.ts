import { Field, ObjectType } from 'type-graphql';
import { labelIn, unitCoded, type Catalogue, type Fact, type Lang, type Measure } from '../../model/index.js';
import { groupLevelsOf } from '../../query/index.js';
import { screamingCase } from '../../text/index.js';
import { formulaText } from '../present/index.js';
import { AdditivityEnum } from './enums.js';
import { LangArgument } from './langArgument.js';
import { UnitObject } from './unit.js';

/** A measure, told for people. */
@ObjectType('MeasureInfo', { description: 'A measure of a fact.' })
export class MeasureInfoObject {
  readonly #measure: Measure;
  readonly #fact: Fact;
  readonly #catalogue: Catalogue;

  constructor(measure: Measure, fact: Fact, catalogue: Catalogue) {
    this.#measure = measure;
    this.#fact = fact;
    this.#catalogue = catalogue;
  }

  @Field(() => String, { description: 'The name of its field in a row.' })
  name(): string {
    return this.#measure.name;
  }

  @Field(() => String, { description: 'Its name for people.' })
  label(@LangArgument() lang: Lang): string {
    return labelIn(this.#measure.label, lang);
  }

  @Field(() => String, { description: 'What it counts, and over what.' })
  description(@LangArgument() lang: Lang): string {
    return labelIn(this.#measure.description, lang);
  }

  @Field(() => UnitObject, { description: 'Its unit; indicators have units of their own.' })
  unit(): UnitObject {
    return new UnitObject(unitCoded(this.#catalogue, this.#measure.unit));
  }

  @Field(() => AdditivityEnum, { description: 'May its values be added up?' })
  additivity(): string {
    return this.#measure.additivity;
  }

  @Field(() => String, { nullable: true, description: 'How it is made from rows and other measures; null where it is only printed.' })
  formula(): string | null {
    return formulaText(this.#measure.formula);
  }

  @Field(() => [String], { description: 'What it can be grouped by, as `groupBy` spells it.' })
  dimensions(): string[] {
    return groupLevelsOf(this.#catalogue, this.#fact).map(({ name }) => screamingCase(name));
  }
}
