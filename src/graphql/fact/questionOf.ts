import type { Fact } from '../../model/index.js';
import type { Question } from '../../query/index.js';
import type { RowsWanted } from '../lookahead/rowsWanted.js';
import { toJson } from '../names/readJson.js';
import type { FactArguments } from './factArguments.js';

/** The question that the arguments and the selection of a fact's query ask. */
export function questionOf(fact: Fact, given: FactArguments, { measures, needs }: RowsWanted): Question {
  return {
    fact: fact.name,
    groupBy: given.groupBy,
    where: toJson(given.where),
    having: toJson(given.having),
    orderBy: given.orderBy?.map((order) => ({
      dimension: order.dimension ?? undefined, measure: order.measure ?? undefined, by: order.by ?? undefined, direction: order.direction ?? undefined,
    })),
    totals: given.totals,
    basis: given.basis ?? undefined,
    edition: given.edition === null || given.edition === undefined ? undefined : { id: given.edition.id ?? undefined, asOf: given.edition.asOf?.toISOString() },
    first: given.first,
    after: given.after ?? undefined,
    measures,
    needs,
  };
}
