import { Field, ObjectType } from 'type-graphql';
import type { Interval } from '../../interval/index.js';
import { lowerText, upperText } from '../present/index.js';
import { DecimalScalar } from './scalars.js';

/** The closed interval that surely holds a true value. */
@ObjectType('Interval', { description: 'The closed interval that surely holds the true value of a rounded figure.' })
export class IntervalObject {
  readonly #interval: Interval;

  constructor(interval: Interval) {
    this.#interval = interval;
  }

  @Field(() => DecimalScalar, { description: 'Its lower end; rounded down where it has no finite decimal.' })
  lower(): string {
    return lowerText(this.#interval.lower.value);
  }

  @Field(() => DecimalScalar, { description: 'Its upper end; rounded up where it has no finite decimal.' })
  upper(): string {
    return upperText(this.#interval.upper.value);
  }
}
