import type { Audited, AuditReport } from '../../../audit/index.js';
import { bug, engineError, userError, type HotlineError } from '../../../errors/index.js';
import type { SourceAudit, SourceFile } from '../../../graphql/index.js';
import { ChildPool, programBeside, type Refusals } from '../../../processes/index.js';
import type { Judges } from '../judges.js';
import { isJudgeReply, type JudgeReply, type JudgeRequest } from './messages.js';
import { packAudited } from './packedAudited.js';

/** How audits are bounded. */
export interface JudgePoolOptions {
  /** Audits that may wait. */
  readonly queue: number;
  /** Milliseconds from asking to the end, waiting included. */
  readonly deadline: number;
}

/** A process that holds more than this, in MB, ends: what a file of 5,000 figures needs, twice. */
const MOST_MEMORY = 512;

const REFUSALS: Refusals = {
  tooSlow: (milliseconds) => userError('DEADLINE_EXCEEDED', `the audit takes longer than ${milliseconds / 1000} s here; "hotline audit" has no such limit`, { data: { deadline: milliseconds } }),
  tooBusy: () => userError('TOO_BUSY', 'too many audits are waiting; ask again in a few seconds', { data: { retryAfter: 5 } }),
  lost: () => userError('AUDIT_ENDED', 'the audit was ended: it needs more memory than is granted here; "hotline audit" has no such limit'),
  none: () => engineError('NO_JUDGES', 'no process can audit'),
};

/** What went wrong there, as it would have been thrown here. */
function failed(reply: JudgeReply): HotlineError {
  if (reply.kind === 'refused') return userError(reply.code, reply.message, reply.details);
  return bug(reply.kind === 'failed' ? `an audit failed: ${reply.message}` : 'a judging process answered another question');
}

/** Audits in processes of their own, which are started when they are first needed. */
export class JudgePool implements Judges {
  /** What is loaded does not wait for what somebody hands over. */
  readonly #loaded: ChildPool<JudgeRequest, JudgeReply>;
  readonly #given: ChildPool<JudgeRequest, JudgeReply>;

  constructor({ queue, deadline }: JudgePoolOptions = { queue: 16, deadline: 60_000 }) {
    const program = { file: programBeside(import.meta.url, 'judgeProcess'), args: [], options: [`--max-old-space-size=${MOST_MEMORY}`], isReply: isJudgeReply };
    const options = { program, workers: 1, spares: 0, startsLate: true, queue, deadline, grace: 0, refusals: REFUSALS };
    this.#loaded = new ChildPool(options);
    this.#given = new ChildPool(options);
  }

  readonly edition = (audited: Audited): Promise<AuditReport> => this.#report(this.#loaded, audited);

  readonly proposal = (audited: Audited): Promise<AuditReport> => this.#report(this.#given, audited);

  readonly source = async (file: SourceFile): Promise<SourceAudit> => {
    const reply = await this.#given.ask(() => ({ kind: 'source', file }));
    if (reply.kind !== 'source') throw failed(reply);
    return reply.audit;
  };

  async #report(pool: ChildPool<JudgeRequest, JudgeReply>, audited: Audited): Promise<AuditReport> {
    const reply = await pool.ask(() => ({ kind: 'edition', audited: packAudited(audited) }));
    if (reply.kind !== 'edition') throw failed(reply);
    return reply.report;
  }

  /** Ends every process. Whoever waits is refused. */
  close(): void {
    this.#loaded.close();
    this.#given.close();
  }
}
