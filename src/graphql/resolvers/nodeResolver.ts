import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import type { ResolverClass } from '../fact/factResolver.js';
import type { FactTypes } from '../fact/factTypes.js';
import { Selection } from '../lookahead/selection.js';
import type { RecordTypes } from '../records/index.js';
import { CellObject } from '../types/cell.js';
import { FindingObject } from '../types/finding.js';
import { NodeObject } from '../types/node.js';
import { findCell } from './findCell.js';
import { findEdition } from './findEdition.js';
import { findBatch, findRecord } from './findLoaded.js';
import { findMember } from './findMember.js';
import { findRow } from './findRow.js';

async function findFinding(id: string, { audit }: Context): Promise<FindingObject | null> {
  const found = audit === null ? null : await audit.finding(id);
  return found === null ? null : new FindingObject(found);
}

/** `node` and `cell`: what an id names, found again. */
export function nodeResolverOf(facts: readonly FactTypes[], records: readonly RecordTypes[]): ResolverClass {
  @Resolver()
  class NodeResolver {
    @Query(() => NodeObject, { nullable: true, description: 'Anything that has an id, found again; null where there is nothing of that id.' })
    async node(@Arg('id', () => ID, { description: 'As an `id` field gave it.' }) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<NodeObject | null> {
      if (id.startsWith('member:')) return findMember(id, context);
      if (id.startsWith('cell:')) return findCell(id, Selection.of(info), context);
      if (id.startsWith('row:')) return findRow(id, Selection.of(info), String(info.path.key), facts, context);
      if (id.startsWith('record:')) return findRecord(id, records, context);
      if (id.startsWith('batch:')) return findBatch(id, context);
      return (await findEdition(id, context)) ?? findFinding(id, context);
    }

    @Query(() => CellObject, { nullable: true, description: 'A cell, found again by its id; null where there is none.' })
    async cell(@Arg('id', () => ID, { description: 'As `Cell.id` gave it.' }) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CellObject | null> {
      return findCell(id, Selection.of(info), context);
    }
  }
  return NodeResolver;
}
