import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { FigureChange, PrintedChange, PrintedDifference } from '../../model/index.js';
import { decimalOf, numberOf } from '../present/number.js';
import { declareEnum } from './declareEnum.js';
import { DecimalScalar } from './scalars.js';

const PrintedBaseEnum = declareEnum('PrintedBase', 'What a printed change is measured from.', {
  YEAR: 'The same period of the year before: 同比.', PERIOD: 'The period just before: 环比, 较上月, 比上周.',
});

const PrintedChangeUnitEnum = declareEnum('PrintedChangeUnit', 'What a printed change is measured in.', {
  PERCENT: 'Relative to the earlier value.', PERCENTAGE_POINT: 'The difference of two rates.', AMBIGUOUS: 'Printed with % of a rate: relative, or in points.',
  OWN: 'The unit of the figure itself, as in 减少41件.',
});

/** One change that an edition prints of a figure. */
@ObjectType('PrintedChange', { description: 'One change that an edition prints of a figure.' })
export class PrintedChangeObject {
  readonly #change: FigureChange;

  constructor(change: FigureChange) {
    this.#change = change;
  }

  get #told(): PrintedChange | PrintedDifference | null {
    return this.#change.relative ?? this.#change.difference;
  }

  @Field(() => PrintedBaseEnum, { nullable: true, description: 'What it is measured from; null where the edition does not say.' })
  base(): string | null {
    return this.#change.base;
  }

  @Field(() => PrintedChangeUnitEnum, { description: 'What it is measured in.' })
  unit(): string {
    return this.#change.relative?.unit ?? 'OWN';
  }

  @Field(() => String, { description: 'Verbatim, as in `环比下降3.2%` or `减少41件`.' })
  printed(): string {
    return this.#told?.printed ?? '';
  }

  @Field(() => Float, { nullable: true, description: '-0.032 for 下降3.2%, -41 for 减少41件; null where a dash says that there is none to say.' })
  value(): number | null {
    return numberOf(this.#told?.value ?? null);
  }

  @Field(() => DecimalScalar, { nullable: true, description: 'The same number, exactly.' })
  exact(): string | null {
    return decimalOf(this.#told?.value ?? null);
  }

  @Field(() => Int, { nullable: true, description: 'Character offset of `printed` in the source as it was read.' })
  start(): number | null {
    return this.#told?.start ?? null;
  }

  @Field(() => Int, { nullable: true, description: 'Character offset behind `printed`.' })
  end(): number | null {
    return this.#told?.end ?? null;
  }
}
