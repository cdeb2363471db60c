import { engineError } from '../../errors/index.js';
import type { LoadedBatch, Warehouse } from '../../warehouse/index.js';

/** The batches that records on one page come from, read once, when the first is asked for. */
export class LoadedBatches {
  #read: Promise<readonly LoadedBatch[]> | null = null;

  constructor(private readonly warehouse: Warehouse) {}

  /** @throws an engine error where the batch was taken out since its record was read. */
  async of(fact: string, id: string): Promise<LoadedBatch> {
    this.#read ??= this.warehouse.batches();
    const found = (await this.#read).find((batch) => batch.fact === fact && batch.id === id);
    if (found === undefined) throw engineError('DATA_CHANGING', 'the data changed while it was read; ask again');
    return found;
  }
}
