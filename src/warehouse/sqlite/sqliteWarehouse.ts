import type { Catalogue, EditionContent, FigureChange } from '../../model/index.js';
import type { Snapshot } from '../../query/index.js';
import { sqliteDialect, type Dialect, type Statement } from '../../sql/index.js';
import type { BatchDifference, BatchReceipt, LoadedBatch, QuarantinedLine, RecordedBatch, UnloadReceipt } from '../recorded.js';
import type { EditionDifference, EditionReceipt, EditionUnloadReceipt, Waiting, Warehouse } from '../warehouse.js';
import { openWriter, type Connection } from './connection.js';
import { loadBatch } from './loadBatch.js';
import { loadEdition } from './loadEdition.js';
import { verifyEditions } from './sealEdition.js';
import { storageFailure } from './storageFailure.js';
import { turnToWrite } from './turnToWrite.js';
import { storeDeclared } from './memberStore.js';
import { readEdition } from './readEdition.js';
import { readSnapshot } from './readSnapshot.js';
import { StatementReader, type ReadingOptions } from './reading/statementReader.js';
import { fillRollups } from './rollups/fillRollups.js';
import { batchNamed, quarantinedLines, readBatches } from './records/readBatches.js';
import { unloadBatch } from './records/unloadBatch.js';
import { verifyBatches } from './records/verifyBatches.js';
import { readChangesOf } from './sourceStore.js';
import { unloadEdition } from './unloadEdition.js';

/** Where a warehouse lies, what it holds, and how it is read. */
export interface SqliteOptions extends ReadingOptions {
  readonly catalogue: Catalogue;
  /** The folder of the committed migrations, applied on opening. */
  readonly migrations: string;
  /** The clock for `loadedAt`. */
  readonly now?: () => Date;
}

/** The embedded engine: one writing connection, one reading connection, and, where wanted, processes that read the rows of facts. */
export class SqliteWarehouse implements Warehouse {
  readonly dialect: Dialect = sqliteDialect;
  readonly #catalogue: Catalogue;
  readonly #writer: Connection;
  readonly #reading: StatementReader;
  readonly #now: () => Date;
  readonly #file: string;
  #snapshot: Snapshot | null = null;
  /** Ends when the work that writes has ended: one writes at a time. */
  #writing: Promise<unknown> = Promise.resolve();

  /** @throws an engine error where the file cannot be opened. */
  constructor({ catalogue, migrations, now, ...reading }: SqliteOptions) {
    const { file } = reading;
    this.#catalogue = catalogue;
    this.#file = file;
    this.#writer = openWriter(file, migrations);
    try {
      storeDeclared(this.#writer, catalogue);
      fillRollups(this.#writer, catalogue);
    } catch (error) {
      this.#writer.close();
      throw storageFailure(error, file);
    }
    this.#reading = new StatementReader(reading);
    this.#now = now ?? ((): Date => new Date());
  }

  async snapshot(): Promise<Snapshot> {
    if (this.#snapshot?.dataVersion !== this.#reading.version()) this.#snapshot = readSnapshot(this.#reader, this.#catalogue);
    return this.#snapshot;
  }

  async lastSnapshot(): Promise<Snapshot> {
    return this.#snapshot ?? this.snapshot();
  }

  async read(statements: readonly Statement[], snapshot: Snapshot): ReturnType<Warehouse['read']> {
    return this.#reading.read(statements, snapshot.dataVersion);
  }

  get #reader(): Connection {
    return this.#reading.connection;
  }

  async loadEdition(content: EditionContent): Promise<EditionReceipt> {
    return this.#write(() => loadEdition(this.#writer, this.#catalogue, content, this.#now().toISOString()));
  }

  async loadBatch(batch: RecordedBatch, waiting?: Waiting): Promise<BatchReceipt> {
    return this.#write(async () => {
      if (waiting !== undefined) await turnToWrite(this.#writer, waiting);
      return loadBatch(this.#writer, this.#catalogue, batch, this.#now().toISOString());
    });
  }

  async batches(): Promise<readonly LoadedBatch[]> {
    return readBatches(this.#reader).map(({ key: _key, rowsHash: _rowsHash, quarantineHash: _quarantineHash, ...batch }) => batch);
  }

  async quarantined(batch: Pick<LoadedBatch, 'fact' | 'id'>): Promise<readonly QuarantinedLine[]> {
    return [...quarantinedLines(this.#reader, batchNamed(this.#reader, batch).key)];
  }

  async verifyBatches(): Promise<readonly BatchDifference[]> {
    return verifyBatches(this.#reader, this.#catalogue);
  }

  async verifyEditions(): Promise<readonly EditionDifference[]> {
    return verifyEditions(this.#reader, this.#catalogue);
  }

  async unloadBatch(batch: Pick<LoadedBatch, 'fact' | 'id'>): Promise<UnloadReceipt> {
    return this.#write(() => unloadBatch(this.#writer, this.#catalogue, batch));
  }

  async unloadEdition(id: string): Promise<EditionUnloadReceipt> {
    return this.#write(() => unloadEdition(this.#writer, this.#catalogue, id));
  }

  async #write<T>(work: () => T | Promise<T>): Promise<T> {
    const result = this.#writing.then(work);
    this.#writing = result.catch(() => {});
    return result.catch((error: unknown) => {
      throw storageFailure(error, this.#file);
    });
  }

  async editionFigures(id: string): ReturnType<Warehouse['editionFigures']> {
    return this.#reader.transaction(() => readEdition(this.#reader, this.#catalogue, id))();
  }

  async changesOfFigure(edition: string, figure: string): Promise<readonly FigureChange[]> {
    return readChangesOf(this.#reader, edition, figure);
  }

  async close(): Promise<void> {
    await this.#writing;
    this.#reading.close();
    this.#writer.close();
  }
}
