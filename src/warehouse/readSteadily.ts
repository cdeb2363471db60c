import { engineError } from '../errors/index.js';
import type { Snapshot } from '../query/index.js';
import type { ResultRow, Statement } from '../sql/index.js';
import type { Warehouse } from './warehouse.js';

/** What is to be read, and what the results come to. */
export interface Reading<T> {
  readonly statements: readonly Statement[];
  readonly decode: (results: readonly (readonly ResultRow[])[]) => T;
}

/** Tries again where the data changed between planning and reading. */
const TRIES = 5;

/**
 * Reads on one state of the data: what is to be read is told by the snapshot, and so is what the results mean. It is planned
 * by what was known last, since reading tells whether that still holds; only a plan that fails is looked into, as what has
 * come since may be what it lacks.
 * @throws what `plan` throws, and an engine error where the data changes all the time.
 */
export async function readSteadily<T>(warehouse: Pick<Warehouse, 'lastSnapshot' | 'snapshot' | 'read'>, plan: (snapshot: Snapshot) => Reading<T>): Promise<T> {
  let snapshot = await warehouse.lastSnapshot();
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    let reading: Reading<T> | null = null;
    try {
      reading = plan(snapshot);
    } catch (error) {
      if ((await warehouse.snapshot()) === snapshot) throw error;
    }
    const results = reading === null ? null : await warehouse.read(reading.statements, snapshot);
    if (reading !== null && results !== null) return reading.decode(results);
    snapshot = await warehouse.snapshot();
  }
  throw engineError('DATA_CHANGING', 'the data changed while it was read; ask again');
}
