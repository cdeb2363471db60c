import type { Connection } from '../connection.js';
import type { Outcome } from './outcome.js';
import { quarantineHash } from './quarantineStore.js';

/** The column of a batch that counts an outcome. */
const COUNTED: Readonly<Record<Outcome, string>> = { LOADED: 'loaded_count', UPDATED: 'updated_count', DUPLICATE: 'duplicate_count', TIE: 'quarantined_count' };

/** What changes of batches whose records stand otherwise because another batch has gone. */
export class BatchAmends {
  readonly #connection: Connection;
  /** By batch, then by outcome. */
  readonly #counts = new Map<number, Map<Outcome, number>>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Records of a batch that count as something now (1), or no longer (-1). */
  count(batchKey: number, outcome: Outcome, change: 1 | -1): void {
    const own = this.#counts.get(batchKey) ?? new Map<Outcome, number>();
    this.#counts.set(batchKey, own.set(outcome, (own.get(outcome) ?? 0) + change));
  }

  /** Writes the counts, with the hashes of what is set aside. */
  store(): void {
    const seal = this.#connection.prepare<[string, number]>('update batch set quarantine_hash = ? where key = ?');
    const sum = this.#connection.prepare<[number]>('update batch set row_count = loaded_count + updated_count where key = ?');
    for (const [batchKey, counts] of this.#counts) {
      for (const [outcome, change] of counts) this.#connection.prepare<[number, number]>(`update batch set ${COUNTED[outcome]} = ${COUNTED[outcome]} + ? where key = ?`).run(change, batchKey);
      if (counts.has('TIE')) seal.run(quarantineHash(this.#connection, batchKey), batchKey);
      sum.run(batchKey);
    }
  }
}
