import { userError } from '../../errors/index.js';
import { didYouMean } from '../../text/index.js';
import type { LoadedBatch, Warehouse } from '../../warehouse/index.js';

/**
 * A batch by its id alone, or by its fact as well where several facts have one of that id.
 * @throws a user error where there is none, or more than one.
 */
export async function findBatch(warehouse: Warehouse, id: string, fact: string | undefined): Promise<LoadedBatch> {
  const batches = await warehouse.batches();
  const [found, second] = batches.filter((batch) => batch.id === id && (fact === undefined || batch.fact === fact));
  if (found === undefined) throw userError('UNKNOWN_BATCH', `There is no batch "${id}".${didYouMean(id, batches.map((batch) => batch.id))} hotline batches lists them`, { name: id });
  if (second !== undefined) throw userError('WHICH_BATCH', `There is a batch "${id}" of ${found.fact} and one of ${second.fact}; name the fact: --fact ${found.fact}`, { name: id });
  return found;
}
