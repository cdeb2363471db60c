import type { Catalogue, EditionContent } from '../../model/index.js';
import type { Snapshot } from '../../query/index.js';
import { sqliteDialect, type Dialect, type ResultRow, type Statement } from '../../sql/index.js';
import type { BatchDifference, BatchReceipt, LoadedBatch, QuarantinedLine, RecordedBatch, UnloadReceipt } from '../recorded.js';
import type { EditionReceipt, Warehouse } from '../warehouse.js';
import { openReader, openWriter, type Connection } from './connection.js';
import { loadBatch } from './loadBatch.js';
import { loadEdition } from './loadEdition.js';
import { storeDeclared } from './memberStore.js';
import { readEdition } from './readEdition.js';
import { readSnapshot, readVersion } from './readSnapshot.js';
import { fillRollups } from './rollups/fillRollups.js';
import { batchNamed, readBatches, readQuarantine } from './records/readBatches.js';
import { unloadBatch } from './records/unloadBatch.js';
import { verifyBatches } from './records/verifyBatches.js';

/** Where a warehouse lies and what it holds. */
export interface SqliteOptions {
  readonly file: string;
  readonly catalogue: Catalogue;
  /** The folder of the committed migrations, applied on opening. */
  readonly migrations: string;
  /** The clock for `loadedAt`. */
  readonly now?: () => Date;
}

/** The embedded engine: one writing connection, one reading connection. */
export class SqliteWarehouse implements Warehouse {
  readonly dialect: Dialect = sqliteDialect;
  readonly #catalogue: Catalogue;
  readonly #writer: Connection;
  readonly #reader: Connection;
  readonly #now: () => Date;
  #snapshot: Snapshot | null = null;
  /** Ends when the work that writes has ended: one writes at a time. */
  #writing: Promise<unknown> = Promise.resolve();

  /** @throws an engine error where the file cannot be opened. */
  constructor({ file, catalogue, migrations, now }: SqliteOptions) {
    this.#catalogue = catalogue;
    this.#writer = openWriter(file, migrations);
    this.#writer.transaction(() => storeDeclared(this.#writer, catalogue)).immediate();
    fillRollups(this.#writer, catalogue);
    this.#reader = openReader(file);
    this.#now = now ?? ((): Date => new Date());
  }

  async snapshot(): Promise<Snapshot> {
    if (this.#snapshot?.dataVersion !== readVersion(this.#reader)) this.#snapshot = readSnapshot(this.#reader, this.#catalogue);
    return this.#snapshot;
  }

  async read(statements: readonly Statement[], snapshot: Snapshot): Promise<readonly (readonly ResultRow[])[] | null> {
    return this.#reader.transaction(() => {
      if (readVersion(this.#reader) !== snapshot.dataVersion) return null;
      return statements.map(({ text, parameters }) => this.#reader.prepare<Statement['parameters'][number][], ResultRow>(text).raw().all(...parameters));
    })();
  }

  async loadEdition(content: EditionContent): Promise<EditionReceipt> {
    return this.#write(() => loadEdition(this.#writer, this.#catalogue, content, this.#now().toISOString()));
  }

  async loadBatch(batch: RecordedBatch): Promise<BatchReceipt> {
    return this.#write(() => loadBatch(this.#writer, this.#catalogue, batch, this.#now().toISOString()));
  }

  async batches(): Promise<readonly LoadedBatch[]> {
    return readBatches(this.#reader).map(({ key: _key, rowsHash: _rowsHash, quarantineHash: _quarantineHash, ...batch }) => batch);
  }

  async quarantined(batch: Pick<LoadedBatch, 'fact' | 'id'>): Promise<readonly QuarantinedLine[]> {
    return readQuarantine(this.#reader, batchNamed(this.#reader, batch).key);
  }

  async verifyBatches(): Promise<readonly BatchDifference[]> {
    return verifyBatches(this.#reader, this.#catalogue);
  }

  async unloadBatch(batch: Pick<LoadedBatch, 'fact' | 'id'>): Promise<UnloadReceipt> {
    return this.#write(() => unloadBatch(this.#writer, this.#catalogue, batch));
  }

  async #write<T>(work: () => T | Promise<T>): Promise<T> {
    const result = this.#writing.then(work);
    this.#writing = result.catch(() => {});
    return result;
  }

  async editionFigures(id: string): ReturnType<Warehouse['editionFigures']> {
    return this.#reader.transaction(() => readEdition(this.#reader, this.#catalogue, id))();
  }

  async close(): Promise<void> {
    await this.#writing;
    this.#reader.close();
    this.#writer.close();
  }
}
