import { performance } from 'node:perf_hooks';
import type { HotlineError } from '../errors/index.js';
import { Child } from './child.js';
import type { Program } from './program.js';

/** Why no answer comes. */
export interface Refusals {
  /** It takes longer than this many milliseconds. */
  readonly tooSlow: (milliseconds: number) => HotlineError;
  /** Too many wait. */
  readonly tooBusy: () => HotlineError;
  /** The process that was asked has ended. */
  readonly lost: () => HotlineError;
  /** No process can start, or the pool is closed. */
  readonly none: () => HotlineError;
}

/** How a pool of processes is kept. */
export interface ChildPoolOptions<Reply> {
  readonly program: Program<Reply>;
  /** Requests that are worked at at once. */
  readonly workers: number;
  /** Processes kept warm beside them, to step in for one that is killed. */
  readonly spares: number;
  /** Starts processes at the first request only. */
  readonly startsLate: boolean;
  /** Requests that may wait. */
  readonly queue: number;
  /** Milliseconds from asking to the end, waiting included. */
  readonly deadline: number;
  /** Milliseconds that a process is given to end its work by itself, before it is killed. */
  readonly grace: number;
  readonly refusals: Refusals;
}

interface Task<Request, Reply> {
  readonly make: (milliseconds: number) => Request;
  readonly until: number;
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: Error) => void;
}

/** Processes that may end before they were ready, one after the other, until the pool gives up. */
const MOST_FAILURES = 5;

/** Works off the event loop: a few processes, a bounded queue, and an end to everything at its deadline. */
export class ChildPool<Request extends object, Reply> {
  readonly #children = new Set<Child<Request, Reply>>();
  readonly #busy = new Set<Child<Request, Reply>>();
  readonly #waiting: Task<Request, Reply>[] = [];
  #failures = 0;
  #closed = false;

  constructor(private readonly options: ChildPoolOptions<Reply>) {
    if (!options.startsLate) this.#fill();
  }

  /**
   * Asks a process; `make` is told how many milliseconds are left.
   * @throws what `refusals` say: at the deadline, where too many wait, where the process ends.
   */
  ask(make: (milliseconds: number) => Request): Promise<Reply> {
    const { queue, deadline, refusals } = this.options;
    if (this.#hasGivenUp) return Promise.reject(refusals.none());
    if (this.#waiting.length >= queue && this.#free() === undefined) return Promise.reject(refusals.tooBusy());
    return new Promise((resolve, reject) => {
      const task: Task<Request, Reply> = { make, until: performance.now() + deadline, resolve, reject };
      this.#waiting.push(task);
      setTimeout(() => this.#giveUp(task), deadline).unref();
      this.#fill();
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
    this.#refuseAll();
    for (const child of this.#children) child.kill();
  }

  get #hasGivenUp(): boolean {
    return this.#closed || this.#failures >= MOST_FAILURES;
  }

  #refuseAll(): void {
    for (const task of this.#waiting.splice(0)) task.reject(this.options.refusals.none());
  }

  #fill(): void {
    const { program, workers, spares } = this.options;
    while (!this.#hasGivenUp && this.#children.size < workers + spares) {
      this.#children.add(new Child<Request, Reply>(program, {
        onReady: () => {
          this.#failures = 0;
          this.#next();
        },
        onExit: (child) => this.#lost(child),
      }));
    }
  }

  #lost(child: Child<Request, Reply>): void {
    this.#children.delete(child);
    if (!this.#busy.delete(child)) this.#failures += 1;
    if (!this.options.startsLate || this.#waiting.length > 0) this.#fill();
    if (this.#hasGivenUp) this.#refuseAll();
    this.#next();
  }

  #free(): Child<Request, Reply> | undefined {
    if (this.#busy.size >= this.options.workers) return undefined;
    return [...this.#children].find((child) => child.isReady && !this.#busy.has(child));
  }

  #giveUp(task: Task<Request, Reply>): void {
    const place = this.#waiting.indexOf(task);
    if (place === -1) return;
    this.#waiting.splice(place, 1);
    task.reject(this.options.refusals.tooSlow(this.options.deadline));
  }

  #next(): void {
    const child = this.#free();
    const task = child === undefined ? undefined : this.#waiting.shift();
    if (child === undefined || task === undefined) return;
    this.#busy.add(child);
    void this.#run(child, task);
    this.#next();
  }

  async #run(child: Child<Request, Reply>, { make, until, resolve, reject }: Task<Request, Reply>): Promise<void> {
    const { deadline, grace, refusals } = this.options;
    const left = Math.max(1, until - performance.now());
    const backstop = setTimeout(() => {
      reject(refusals.tooSlow(deadline));
      child.kill();
    }, left + grace);
    try {
      const reply = await child.ask(make(left));
      // A process that has ended is no longer busy: `#lost` made room for the next one.
      if (reply === null) reject(refusals.lost());
      else {
        this.#busy.delete(child);
        resolve(reply);
      }
    } catch (error) {
      // Nothing was asked: the request could not be made or sent.
      this.#busy.delete(child);
      reject(error instanceof Error ? error : refusals.lost());
    } finally {
      clearTimeout(backstop);
    }
    this.#next();
  }
}
