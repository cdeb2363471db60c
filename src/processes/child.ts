import { fork, type ChildProcess } from 'node:child_process';
import { dirname } from 'node:path';
import type { Program } from './program.js';
import { READY } from './ready.js';

/** Who wants to know how a child process fares. */
export interface ChildEvents<C> {
  /** It can be asked. */
  readonly onReady: (child: C) => void;
  /** It has ended, for whatever reason. */
  readonly onExit: (child: C) => void;
}

/** A process that answers requests and can be killed whatever it is doing. */
export class Child<Request extends object, Reply> {
  readonly #process: ChildProcess;
  #answer: ((reply: Reply | null) => void) | null = null;
  #isReady = false;

  constructor({ file, args, options, isReply }: Program<Reply>, { onReady, onExit }: ChildEvents<Child<Request, Reply>>) {
    this.#process = fork(file, [...args], { serialization: 'advanced', cwd: dirname(file), execArgv: [...options, ...(file.endsWith('.ts') ? ['--import', 'tsx'] : [])], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    this.#process.on('message', (message: unknown) => {
      if (message === READY) {
        this.#isReady = true;
        onReady(this);
      } else if (isReply(message)) this.#settle(message);
    });
    this.#process.once('exit', () => {
      this.#isReady = false;
      this.#settle(null);
      onExit(this);
    });
    this.#process.once('error', () => this.kill());
  }

  /** The process's own number. */
  get pid(): number | undefined {
    return this.#process.pid;
  }

  get isReady(): boolean {
    return this.#isReady;
  }

  /** Asks; one request at a time. Null where the process ends before it has answered. */
  ask(request: Request): Promise<Reply | null> {
    return new Promise((resolve) => {
      this.#answer = resolve;
      this.#process.send(request, (error) => {
        if (error !== null) this.kill();
      });
    });
  }

  /** Ends the process at once. */
  kill(): void {
    this.#process.kill('SIGKILL');
  }

  #settle(reply: Reply | null): void {
    const answer = this.#answer;
    this.#answer = null;
    answer?.(reply);
  }
}
