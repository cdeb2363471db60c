import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { answer } from '../../answer.js';
import type { Catalogue, Fact } from '../../model/index.js';
import type { Context } from '../context.js';
import { QuestionsRead } from '../lookahead/questionsRead.js';
import { refuseUngrouped } from '../lookahead/refuseUngrouped.js';
import { rowsWanted } from '../lookahead/rowsWanted.js';
import { Selection } from '../lookahead/selection.js';
import { describeFact } from '../present/index.js';
import { FactArguments } from './factArguments.js';
import { questionOf } from './questionOf.js';
import type { ResultClass } from './resultObject.js';

/** A class whose queries type-graphql serves. */
export type ResolverClass = new () => object;

/** The query field of a fact: look ahead, refuse, ask. */
export function factResolverOf(fact: Fact, catalogue: Catalogue, Arguments: typeof FactArguments, Result: ResultClass): ResolverClass {
  @Resolver()
  class FactResolver {
    readonly #questions = new QuestionsRead();

    @Query(() => Result, { name: fact.name, description: describeFact(fact) })
    async rows(@Args(() => Arguments) given: FactArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
      const question = this.#questions.of(info, () => {
        const rows = Selection.of(info).under('rows');
        refuseUngrouped(rows, given.groupBy, `${info.path.key}.rows`);
        return questionOf(fact, given, rowsWanted(rows, fact, catalogue));
      });
      return new Result({ question, answer: await answer(question, context) });
    }
  }
  return FactResolver;
}
