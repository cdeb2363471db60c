import { bug, engineError } from '../../../errors/index.js';
import { ChildPool, programBeside } from '../../../processes/index.js';
import type { Statement } from '../../../sql/index.js';
import { isReadReply, type ReadReply, type ReadRequest } from './messages.js';
import type { Results } from './reader.js';
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

/** After the deadline a reader has this long to end its statement by itself, in milliseconds. */
const GRACE = 50;

const REFUSALS = {
  tooSlow, tooBusy,
  lost: () => engineError('READER_LOST', 'the process that read the data has ended'),
  none: () => engineError('NO_READERS', 'no process can read the data'),
};

/** Reads in processes of their own, each with a reading connection. */
export class ReaderPool {
  readonly #pool: ChildPool<ReadRequest, ReadReply>;

  constructor(private readonly options: PoolOptions) {
    const { file, readers, queue, deadline } = options;
    const program = { file: programBeside(import.meta.url, 'readerProcess'), args: [file], options: [], isReply: isReadReply };
    this.#pool = new ChildPool({ program, workers: readers, spares: 1, startsLate: false, queue, deadline, grace: GRACE, refusals: REFUSALS });
  }

  /**
   * Runs statements in one read transaction of a reader; null where the data is no longer of that version.
   * @throws a user error at the deadline or where too many wait, an engine error where a reader fails.
   */
  async read(statements: readonly Statement[], version: string): Promise<Results> {
    const reply = await this.#pool.ask((milliseconds) => ({ statements, version, milliseconds }));
    switch (reply.kind) {
      case 'results':
        return reply.results;
      case 'late':
        throw tooSlow(this.options.deadline);
      case 'failed':
        throw engineError('STATEMENT_FAILED', reply.message);
      default:
        throw bug('a reader answered with what is no answer');
    }
  }

  /** The numbers of the processes. */
  get pids(): readonly number[] {
    return this.#pool.pids;
  }

  /** Ends every process. Whoever waits is refused. */
  close(): void {
    this.#pool.close();
  }
}
