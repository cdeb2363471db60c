import { performance } from 'node:perf_hooks';
import { bug, engineError } from '../../../errors/index.js';
import type { Statement } from '../../../sql/index.js';
import type { ReadReply } from './messages.js';
import type { Results } from './reader.js';
import { ReaderChild } from './readerChild.js';
import { tooBusy, tooSlow } from './refusals.js';

/** How a pool of readers is kept. */
export interface PoolOptions {
  readonly file: string;
  /** Statements that run at once. One more process is kept warm, to step in for one that is killed. */
  readonly readers: number;
  /** Questions that may wait. */
  readonly queue: number;
  /** Milliseconds from asking to the end, waiting included. */
  readonly deadline: number;
}

interface Task {
  readonly statements: readonly Statement[];
  readonly version: string;
  readonly until: number;
  readonly resolve: (results: Results) => void;
  readonly reject: (error: Error) => void;
}

/** After the deadline a reader has this long to end its statement by itself, in milliseconds. */
const GRACE = 100;

/** Processes that may end before they were ready, one after the other, until the pool gives up. */
const MOST_FAILURES = 5;

/** Reads off the event loop: a few processes, a bounded queue, and an end to everything at its deadline. */
export class ReaderPool {
  readonly #children = new Set<ReaderChild>();
  readonly #busy = new Set<ReaderChild>();
  readonly #waiting: Task[] = [];
  #failures = 0;
  #closed = false;

  constructor(private readonly options: PoolOptions) {
    this.#fill();
  }

  /**
   * Runs statements in one read transaction of a reader; null where the data is no longer of that version.
   * @throws a user error at the deadline or where too many wait, an engine error where a reader fails.
   */
  read(statements: readonly Statement[], version: string): Promise<Results> {
    if (this.#closed || this.#failures >= MOST_FAILURES) return Promise.reject(engineError('NO_READERS', 'no process can read the data'));
    if (this.#waiting.length >= this.options.queue && this.#free() === undefined) return Promise.reject(tooBusy());
    return new Promise((resolve, reject) => {
      const task: Task = { statements, version, until: performance.now() + this.options.deadline, resolve, reject };
      this.#waiting.push(task);
      setTimeout(() => this.#giveUp(task), this.options.deadline).unref();
      this.#next();
    });
  }

  /** The numbers of the processes. */
  get pids(): readonly number[] {
    return [...this.#children].flatMap(({ pid }) => (pid === undefined ? [] : [pid]));
  }

  /** Ends every process. Whoever waits is refused. */
  close(): void {
    this.#closed = true;
    for (const task of this.#waiting.splice(0)) task.reject(engineError('NO_READERS', 'the warehouse is being closed'));
    for (const child of this.#children) child.kill();
  }

  #fill(): void {
    while (!this.#closed && this.#failures < MOST_FAILURES && this.#children.size < this.options.readers + 1) {
      this.#children.add(new ReaderChild(this.options.file, () => {
        this.#failures = 0;
        this.#next();
      }, (child) => this.#lost(child)));
    }
  }

  #lost(child: ReaderChild): void {
    this.#children.delete(child);
    if (!this.#busy.delete(child)) this.#failures += 1;
    this.#fill();
    if (this.#failures >= MOST_FAILURES) for (const task of this.#waiting.splice(0)) task.reject(engineError('NO_READERS', 'no process can read the data'));
    this.#next();
  }

  #free(): ReaderChild | undefined {
    if (this.#busy.size >= this.options.readers) return undefined;
    return [...this.#children].find((child) => child.isReady && !this.#busy.has(child));
  }

  #giveUp(task: Task): void {
    const place = this.#waiting.indexOf(task);
    if (place === -1) return;
    this.#waiting.splice(place, 1);
    task.reject(tooSlow(this.options.deadline));
  }

  #next(): void {
    const child = this.#free();
    const task = child === undefined ? undefined : this.#waiting.shift();
    if (child === undefined || task === undefined) return;
    this.#busy.add(child);
    void this.#run(child, task);
    this.#next();
  }

  async #run(child: ReaderChild, task: Task): Promise<void> {
    const left = Math.max(1, task.until - performance.now());
    const backstop = setTimeout(() => {
      task.reject(tooSlow(this.options.deadline));
      child.kill();
    }, left + GRACE);
    try {
      this.#settle(task, await child.ask({ statements: task.statements, version: task.version, milliseconds: left }));
      this.#busy.delete(child);
    } catch (error) {
      // The process has ended: `#lost` makes room for the next one.
      task.reject(error instanceof Error ? error : bug('a reader failed without an error'));
    } finally {
      clearTimeout(backstop);
    }
    this.#next();
  }

  #settle(task: Task, reply: ReadReply): void {
    switch (reply.kind) {
      case 'results':
        return task.resolve(reply.results);
      case 'late':
        return task.reject(tooSlow(this.options.deadline));
      case 'failed':
        return task.reject(engineError('STATEMENT_FAILED', reply.message));
      case 'ready':
        return task.reject(bug('a reader said twice that it is ready'));
    }
  }
}
