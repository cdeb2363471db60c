import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { bug } from '../../errors/index.js';
import { auditOf } from '../auditOf.js';
import type { Context } from '../context.js';
import { ReconciliationObject } from '../types/reconciliation.js';
import { editionNamed } from './findEdition.js';

/** `reconciliation`: whether an edition agrees with itself. */
@Resolver()
export class ReconciliationResolver {
  @Query(() => ReconciliationObject, { description: 'Whether an edition agrees with itself.' })
  async reconciliation(@Arg('edition', () => ID, { description: 'The id of an edition, as in `nantong-2024`.' }) edition: string, @Ctx() context: Context): Promise<ReconciliationObject> {
    const named = await editionNamed(edition, context);
    const report = await auditOf(context).reconciliation(named.id());
    if (report === null) throw bug(`the audit does not know the edition "${named.id()}"`);
    return new ReconciliationObject(report);
  }
}
