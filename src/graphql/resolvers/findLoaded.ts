import { recordNamed } from '../../drill.js';
import type { Context } from '../context.js';
import { parseLoadedName } from '../names/recordName.js';
import { LoadedBatches, type RecordTypes } from '../records/index.js';
import { BatchObject } from '../types/batch.js';
import type { NodeObject } from '../types/node.js';

/** The record of a name, as in `record:requests:20240105-17`; null where there is none. */
export async function findRecord(name: string, records: readonly RecordTypes[], context: Context): Promise<NodeObject | null> {
  const named = parseLoadedName(name);
  const types = records.find(({ fact }) => fact.name === named?.fact);
  if (named === null || types === undefined) return null;
  const found = await recordNamed(types.fact, named.id, context);
  return found === null ? null : new types.Record(found, new LoadedBatches(context.warehouse));
}

/** The batch of a name, as in `batch:requests:2024-01`; null where there is none. */
export async function findBatch(name: string, { warehouse }: Context): Promise<BatchObject | null> {
  const named = parseLoadedName(name);
  const found = (await warehouse.batches()).find(({ fact, id }) => fact === named?.fact && id === named.id);
  return found === undefined ? null : new BatchObject(found);
}
