import { userError } from '../../errors/index.js';
import { didYouMean } from '../../text/index.js';
import type { LoadedBatch, Warehouse } from '../../warehouse/index.js';
import { findBatch } from './findBatch.js';

/** Something that was loaded: an edition, or a batch of records. */
export type Loaded = { readonly kind: 'edition'; readonly id: string } | { readonly kind: 'batch'; readonly batch: LoadedBatch };

/**
 * What is loaded under an id: a batch, where its fact is named, else whichever has the id.
 * @throws a user error where there is none, or more than one.
 */
export async function findLoaded(warehouse: Warehouse, id: string, { fact, edition }: { readonly fact?: string; readonly edition?: boolean }): Promise<Loaded> {
  const editions = (await warehouse.snapshot()).editions.map((each) => each.id);
  const batches = (await warehouse.batches()).map((each) => each.id);
  if (fact !== undefined || (edition !== true && batches.includes(id) && !editions.includes(id))) return { kind: 'batch', batch: await findBatch(warehouse, id, fact) };
  if (editions.includes(id) && edition !== true && batches.includes(id)) throw userError('WHICH_LOADED', `There is an edition "${id}" and a batch of that id; name the fact of the batch with --fact, or say --edition`, { name: id });
  if (editions.includes(id)) return { kind: 'edition', id };
  const valid = edition === true ? editions : [...editions, ...batches];
  throw userError('UNKNOWN_LOADED', `There is no ${edition === true ? '' : 'batch and no '}edition "${id}".${didYouMean(id, valid)} hotline batches and hotline catalogue list them`, { name: id });
}
