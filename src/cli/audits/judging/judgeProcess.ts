import { audit } from '../../../audit/index.js';
import { HotlineError } from '../../../errors/index.js';
import { answerParent } from '../../../processes/index.js';
import { auditSource } from '../auditSource.js';
import { isJudgeRequest, type JudgeReply, type JudgeRequest } from './messages.js';
import { unpackAudited } from './packedAudited.js';

// The program of a judging process.

async function judge(request: JudgeRequest): Promise<JudgeReply> {
  switch (request.kind) {
    case 'edition':
      return { kind: 'edition', report: audit(unpackAudited(request.audited)) };
    case 'source':
      return { kind: 'source', audit: await auditSource(request.file) };
  }
}

function failure(error: unknown): JudgeReply {
  if (error instanceof HotlineError && error.kind === 'user') {
    const { cause: _cause, ...details } = error.details;
    return { kind: 'refused', code: error.code, message: error.message, details };
  }
  return { kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

answerParent(isJudgeRequest, (request) => judge(request).catch(failure));
