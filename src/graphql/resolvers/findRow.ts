import { canonicalJson } from '../../text/index.js';
import { LIMITS, type Question } from '../../query/index.js';
import type { Context } from '../context.js';
import type { FactTypes } from '../fact/factTypes.js';
import { refuseUngrouped } from '../lookahead/refuseUngrouped.js';
import { rowsWanted } from '../lookahead/rowsWanted.js';
import type { Selection } from '../lookahead/selection.js';
import { parseRowName, rowKey, type NamedRow } from '../names/rowName.js';
import type { NodeObject } from '../types/node.js';
import { answerOfName } from './answerOfName.js';

async function readOn(question: Question, { kind, key }: NamedRow, types: FactTypes, context: Context, after?: string): Promise<NodeObject | null> {
  const answered = await answerOfName({ ...question, after }, context);
  if (answered === null) return null;
  const row = answered.rows.find((each) => each.kind === kind && canonicalJson(rowKey(each)) === key);
  if (row !== undefined) return new types.Row(row, { question, answer: answered });
  return answered.hasNextPage && answered.endCursor !== null ? readOn(question, { question, kind, key }, types, context, answered.endCursor) : null;
}

/** The row of a name, with all that is selected under it; null where there is no such row. `path` is where it stands in the query. */
export async function findRow(id: string, selection: Selection, path: string, facts: readonly FactTypes[], context: Context): Promise<NodeObject | null> {
  const named = parseRowName(id);
  const types = facts.find(({ fact }) => fact.name === named?.question.fact);
  if (named === null || types === undefined) return null;
  refuseUngrouped(selection, named.question.groupBy ?? ['year'], path);
  return readOn({ ...named.question, ...rowsWanted(selection, types.fact, context.catalogue), first: LIMITS.first }, named, types, context);
}
