import { Ctx, Field, Int, ObjectType } from 'type-graphql';
import type { Fact, Lang } from '../../model/index.js';
import { pascalCase } from '../../text/index.js';
import type { Context } from '../context.js';
import { tableOf } from '../table.js';
import { LangArgument } from '../types/langArgument.js';
import type { NodeObject } from '../types/node.js';
import { PageInfoObject } from '../types/pageInfo.js';
import { PlanObject } from '../types/plan.js';
import { TableObject } from '../types/table.js';
import type { Answered } from './answered.js';
import { notesOf } from './notes.js';
import type { RowClass } from './rowObject.js';

/** The class of a fact's results. */
export type ResultClass = new (answered: Answered) => object;

/** `<Fact>Result`: the rows of an answer, with what is needed to read on and to check it. */
export function resultObjectOf(fact: Fact, Row: RowClass): ResultClass {
  @ObjectType(`${pascalCase(fact.name)}Result`, { description: `The rows of an answer about ${fact.name}, with what is needed to read on and to check it.` })
  class FactResult {
    readonly #answered: Answered;

    constructor(answered: Answered) {
      this.#answered = answered;
    }

    @Field(() => [Row], { description: 'The page of member rows, then the summary rows.' })
    rows(): NodeObject[] {
      return this.#answered.answer.rows.map((row) => new Row(row, this.#answered));
    }

    @Field(() => Int, { description: 'Member rows on all pages.' })
    totalRows(): number {
      return this.#answered.answer.totalRows;
    }

    @Field(() => PageInfoObject, { description: 'How to read on.' })
    pageInfo(): PageInfoObject {
      return new PageInfoObject(this.#answered.answer);
    }

    @Field(() => PlanObject, { description: 'How the answer was found.' })
    plan(): PlanObject {
      return new PlanObject(this.#answered.answer.plan);
    }

    @Field(() => TableObject, { description: 'The same rows as a rectangle, with the measures, changes and shares that `rows` selects; every measure where it selects none.' })
    table(@LangArgument() lang: Lang, @Ctx() { csvUrl }: Context): TableObject {
      return new TableObject(tableOf(this.#answered.answer, lang), csvUrl(this.#answered.question, lang));
    }

    @Field(() => [String], { description: 'What a reader has to know beside the rows: default members that were taken, and who has data where nothing came out.' })
    async notes(@LangArgument() lang: Lang, @Ctx() context: Context): Promise<string[]> {
      return notesOf(this.#answered, context, lang);
    }
  }
  return FactResult;
}
