import { fork, type ChildProcess } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { engineError } from '../../../errors/index.js';
import { isReadReply, type ReadReply, type ReadRequest } from './messages.js';

/** The program of the process: built beside the built files, run by tsx beside the sources. */
const PROGRAM = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? './readerProcess.ts' : './readerProcess.js', import.meta.url));

/** A process that holds a reading connection and can be killed whatever it is doing. */
export class ReaderChild {
  readonly #process: ChildProcess;
  #answer: ((reply: ReadReply) => void) | null = null;
  #fail: ((error: Error) => void) | null = null;
  #isReady = false;

  /** `onReady` is called once it can be asked, `onExit` when it has ended for whatever reason. */
  constructor(file: string, onReady: (child: ReaderChild) => void, onExit: (child: ReaderChild) => void) {
    this.#process = fork(PROGRAM, [file], { serialization: 'advanced', cwd: dirname(PROGRAM), execArgv: PROGRAM.endsWith('.ts') ? ['--import', 'tsx'] : [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    this.#process.on('message', (message) => {
      if (!isReadReply(message)) return;
      if (message.kind === 'ready') {
        this.#isReady = true;
        onReady(this);
        return;
      }
      const answer = this.#answer;
      this.#settle();
      answer?.(message);
    });
    const ended = (): void => {
      this.#isReady = false;
      const fail = this.#fail;
      this.#settle();
      fail?.(engineError('READER_LOST', 'the process that read the data has ended'));
      onExit(this);
    };
    this.#process.once('exit', ended);
    this.#process.once('error', () => this.kill());
  }

  /** The process's own number. */
  get pid(): number | undefined {
    return this.#process.pid;
  }

  get isReady(): boolean {
    return this.#isReady;
  }

  /** Asks; one question at a time. @throws an engine error where the process ends before it has answered. */
  ask(request: ReadRequest): Promise<ReadReply> {
    return new Promise((resolve, reject) => {
      this.#answer = resolve;
      this.#fail = reject;
      this.#process.send(request, (error) => {
        if (error !== null) this.kill();
      });
    });
  }

  /** Ends the process at once. */
  kill(): void {
    this.#process.kill('SIGKILL');
  }

  #settle(): void {
    this.#answer = null;
    this.#fail = null;
  }
}
