import { join } from 'node:path';
import { catalogue } from '../../schema/catalog.js';
import type { Answering } from '../answer.js';
import type { Catalogue } from '../model/index.js';
import { PreparedPlans } from '../sql/index.js';
import { SqliteWarehouse, type Warehouse } from '../warehouse/index.js';
import { projectRoot } from './projectRoot.js';

/** The catalogue with the warehouse that holds its data. */
export interface Hotline {
  readonly catalogue: Catalogue;
  readonly warehouse: Warehouse;
  readonly plans: PreparedPlans;
  /** Told how questions were planned, where somebody wants to know. */
  readonly onPlan?: NonNullable<Answering['onPlan']>;
}

/**
 * Opens the warehouse of a data folder, which is made where there is none. `readers` child processes scan facts
 * off the event loop; none where the process answers nobody else.
 * @throws an engine error where it cannot be opened.
 */
export function openHotline(dataFolder: string, readers = 0): Hotline {
  const warehouse = new SqliteWarehouse({ file: join(dataFolder, 'hotline.db'), catalogue, migrations: join(projectRoot(), 'schema', 'migrations'), readers });
  return { catalogue, warehouse, plans: new PreparedPlans() };
}

/** Opens a warehouse for one piece of work, and closes it whatever happens. */
export async function withHotline<T>(dataFolder: string, work: (hotline: Hotline) => Promise<T>, readers = 0): Promise<T> {
  const hotline = openHotline(dataFolder, readers);
  try {
    return await work(hotline);
  } finally {
    await hotline.warehouse.close();
  }
}
