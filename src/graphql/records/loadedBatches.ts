import { engineError } from '../../errors/index.js';
import type { LoadedBatch, Warehouse } from '../../warehouse/index.js';
import { batchName } from '../names/recordName.js';

/** The batches that records on one page come from, read once, when the first is asked for. */
export class LoadedBatches {
  #byName: Promise<ReadonlyMap<string, LoadedBatch>> | null = null;

  constructor(private readonly warehouse: Warehouse) {}

  /** @throws an engine error where the batch was taken out since its record was read. */
  async of(fact: string, id: string): Promise<LoadedBatch> {
    this.#byName ??= this.#read();
    const found = (await this.#byName).get(batchName(fact, id));
    if (found === undefined) throw engineError('DATA_CHANGING', 'the data changed while it was read; ask again');
    return found;
  }

  async #read(): Promise<ReadonlyMap<string, LoadedBatch>> {
    return new Map((await this.warehouse.batches()).map((batch) => [batchName(batch.fact, batch.id), batch]));
  }
}
