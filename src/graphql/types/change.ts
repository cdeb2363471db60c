import { Ctx, Field, Float, ObjectType } from 'type-graphql';
import type { Cell, Change } from '../../cells/index.js';
import { labelIn, type Label, type Lang } from '../../model/index.js';
import type { Context } from '../context.js';
import { displayChange, numberOf } from '../present/index.js';
import { BasisEnum, ChangeStatusEnum, ChangeUnitEnum, VerdictEnum } from './enums.js';
import { IntervalObject } from './interval.js';
import { LangArgument } from './langArgument.js';

function inWords(label: Label | null, lang: Lang): string | null {
  return label === null ? null : labelIn(label, lang);
}

/** A change against an earlier period. */
@ObjectType('Change', { description: 'A change against an earlier period. Every null number carries its reason in `status`.' })
export class ChangeObject {
  readonly #change: Change;
  readonly #cell: Cell | null;

  /** `cell` is the one whose printed change it is; null for a change that is printed nowhere. */
  constructor(change: Change, cell: Cell | null = null) {
    this.#change = change;
    this.#cell = cell;
  }

  @Field(() => ChangeStatusEnum, { description: 'Whether it could be computed, and if not, why.' })
  status(): string {
    return this.#change.status;
  }

  @Field(() => ChangeUnitEnum, { description: 'PERCENTAGE_POINT for rates, PERCENT for everything else.' })
  unit(): string {
    return this.#change.unit;
  }

  @Field(() => Float, { nullable: true, description: 'The earlier value.' })
  base(): number | null {
    return numberOf(this.#change.base);
  }

  @Field(() => Float, { nullable: true, description: 'The value less the earlier one.' })
  absolute(): number | null {
    return numberOf(this.#change.absolute);
  }

  @Field(() => Float, { nullable: true, description: '0.042 for +4.2%. For rates measured in percentage points it is null and `absolute` carries the difference.' })
  rate(): number | null {
    return numberOf(this.#change.rate);
  }

  @Field(() => BasisEnum, { nullable: true, description: 'Where the two values come from; null where there is no earlier one.' })
  basis(): string | null {
    return this.#change.basis;
  }

  @Field(() => Float, { nullable: true, description: 'What the publisher printed beside the figure, as 0.042; null where nothing was printed.' })
  published(): number | null {
    return numberOf(this.#change.published);
  }

  @Field(() => VerdictEnum, { description: 'Does the printed change agree with everything else that is known?' })
  async verdict(@Ctx() { audit }: Context): Promise<string> {
    const { verdict, published } = this.#change;
    if (audit === null || this.#cell === null || published === null || verdict === 'INCONSISTENT') return verdict;
    return (await audit.verdictOf(this.#cell, 'change')) ?? verdict;
  }

  @Field(() => IntervalObject, { nullable: true, description: 'Every whole earlier value that the figure and its printed change allow.' })
  impliedBase(): IntervalObject | null {
    return this.#change.impliedBase === null ? null : new IntervalObject(this.#change.impliedBase);
  }

  @Field(() => String, { description: 'For people: `+5.40%` computed, `↑5.4%` as printed, `—` with the reason where there is none.' })
  display(@LangArgument() lang: Lang): string {
    return displayChange(this.#change, lang);
  }

  @Field(() => String, { nullable: true, description: 'Why numbers are missing, in words; null where none is.' })
  reason(@LangArgument() lang: Lang): string | null {
    return inWords(this.#change.reason, lang);
  }

  @Field(() => String, { nullable: true, description: 'Which part of the periods was compared, in words; null where they are whole.' })
  partial(@LangArgument() lang: Lang): string | null {
    return inWords(this.#change.partial, lang);
  }
}
