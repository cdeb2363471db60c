import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, Info, ObjectType } from 'type-graphql';
import { labelIn, type Lang } from '../../model/index.js';
import type { AuditCorrection } from '../auditService.js';
import type { Context } from '../context.js';
import { Selection } from '../lookahead/selection.js';
import { findCell } from '../resolvers/findCell.js';
import { CellObject } from './cell.js';
import { LangArgument } from './langArgument.js';

/** An edit to one printed figure. */
@ObjectType('Correction', { description: 'An edit to one printed figure.' })
export class CorrectionObject {
  readonly #correction: AuditCorrection;

  constructor(correction: AuditCorrection) {
    this.#correction = correction;
  }

  @Field(() => CellObject, { nullable: true, description: 'The cell that the figure states; null where it states none.' })
  async cell(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CellObject | null> {
    return this.#correction.cell === null ? null : findCell(this.#correction.cell, Selection.of(info), context);
  }

  @Field(() => String, { description: 'What is edited.' })
  what(): string {
    return this.#correction.what;
  }

  @Field(() => String, { description: 'As printed; of a relation, what it is taken for.' })
  from(@LangArgument() lang: Lang): string {
    return labelIn(this.#correction.from, lang);
  }

  @Field(() => String, { description: 'As it would have to read.' })
  to(@LangArgument() lang: Lang): string {
    return labelIn(this.#correction.to, lang);
  }
}
