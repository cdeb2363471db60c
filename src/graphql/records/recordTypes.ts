import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { drill } from '../../drill.js';
import type { Catalogue, Fact } from '../../model/index.js';
import type { Context } from '../context.js';
import type { ResolverClass } from '../fact/factResolver.js';
import type { FactTypes } from '../fact/factTypes.js';
import { both } from '../present/index.js';
import { connectionObjectOf, type ConnectionClass } from './connectionObject.js';
import { drillingOf } from './drillingOf.js';
import { recordObjectOf, type RecordClass } from './recordObject.js';
import { recordsField } from './recordNames.js';
import { RecordsArguments, recordsArgumentsOf } from './recordsArguments.js';

/** What the API makes of a fact's records. */
export interface RecordTypes {
  readonly fact: Fact;
  readonly Record: RecordClass;
  readonly Resolver: ResolverClass;
}

function recordsResolverOf(fact: Fact, Arguments: typeof RecordsArguments, Connection: ConnectionClass): ResolverClass {
  @Resolver()
  class RecordsResolver {
    @Query(() => Connection, { name: recordsField(fact), description: `The recorded rows of ${fact.name} · ${both(fact.label)}, each with the batch and line that it came from; with \`cell\`, those behind a number.` })
    async records(@Args(() => Arguments) given: RecordsArguments, @Ctx() context: Context): Promise<object> {
      const drilling = drillingOf(fact, given, context.catalogue);
      const { role, direction } = given;
      const request = { fact: fact.name, where: drilling.where, cell: given.cell ?? undefined, role, direction, after: drilling.after, before: drilling.before };
      return new Connection({ drilling, request, page: await drill(drilling, context) });
    }
  }
  return RecordsResolver;
}

/** Makes the types of a fact's records, and the query field that answers with them. */
export function recordTypesOf({ fact, Where }: FactTypes, catalogue: Catalogue): RecordTypes {
  const Record = recordObjectOf(fact, catalogue);
  return { fact, Record, Resolver: recordsResolverOf(fact, recordsArgumentsOf(Where), connectionObjectOf(fact, Record)) };
}
