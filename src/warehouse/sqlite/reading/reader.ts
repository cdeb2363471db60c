import type Database from 'better-sqlite3';
import { performance } from 'node:perf_hooks';
import type { ResultRow, Statement } from '../../../sql/index.js';
import { openReader } from './openReader.js';

type Parameter = Statement['parameters'][number];
type Prepared = Database.Statement<Parameter[], ResultRow>;

/** Results of statements, one list of rows a statement; null where the data is no longer of the version asked for. */
export type Results = readonly (readonly ResultRow[])[] | null;

/** Thrown out of a statement that runs past its deadline. */
export class DeadlinePassed extends Error {
  constructor() {
    super('the deadline has passed');
  }
}

/** Statements kept prepared. */
const KEPT = 300;

/** A reading connection with its prepared statements. Statements that read a fact's rows ask it now and then whether to go on. */
export class Reader {
  readonly connection: Database.Database;
  readonly #statements = new Map<string, Prepared>();
  readonly #version: Database.Statement<[], { version: number }>;
  readonly #read: (statements: readonly Statement[], version: string) => Results;
  #deadline = Number.POSITIVE_INFINITY;

  /** @throws an engine error where the file cannot be read. */
  constructor(file: string) {
    this.connection = openReader(file);
    this.connection.function('hotline_alive', { deterministic: false }, () => {
      if (performance.now() > this.#deadline) throw new DeadlinePassed();
      return 1;
    });
    this.#version = this.connection.prepare<[], { version: number }>('select version from data_version').safeIntegers(false);
    this.#read = this.connection.transaction((statements: readonly Statement[], version: string): Results => (
      this.version() === version ? statements.map(({ text, parameters }) => this.#prepared(text).all(...parameters)) : null
    ));
  }

  /** The version of the data: raised by every load. */
  version(): string {
    return String(this.#version.get()?.version ?? 0);
  }

  /**
   * Runs statements in one read transaction, if the data is of that version.
   * @throws DeadlinePassed after some milliseconds, where a statement asks.
   */
  read(statements: readonly Statement[], version: string, milliseconds: number): Results {
    this.#deadline = performance.now() + milliseconds;
    return this.#read(statements, version);
  }

  #prepared(text: string): Prepared {
    const known = this.#statements.get(text);
    if (known !== undefined) return known;
    const [oldest] = this.#statements.keys();
    if (this.#statements.size >= KEPT && oldest !== undefined) this.#statements.delete(oldest);
    const prepared = this.connection.prepare<Parameter[], ResultRow>(text).raw();
    this.#statements.set(text, prepared);
    return prepared;
  }

  close(): void {
    this.connection.close();
  }
}
