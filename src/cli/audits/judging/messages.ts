import type { AuditReport } from '../../../audit/index.js';
import type { ErrorDetails } from '../../../errors/index.js';
import type { SourceAudit, SourceFile } from '../../../graphql/index.js';
import type { PackedAudited } from './packedAudited.js';

/** What a judging process is asked. */
export type JudgeRequest =
  | { readonly kind: 'edition'; readonly audited: PackedAudited }
  | { readonly kind: 'source'; readonly file: SourceFile };

/** What it answers. */
export type JudgeReply =
  | { readonly kind: 'edition'; readonly report: AuditReport }
  | { readonly kind: 'source'; readonly audit: SourceAudit }
  /** The user's mistake. */
  | { readonly kind: 'refused'; readonly code: string; readonly message: string; readonly details: ErrorDetails }
  /** Ours: what went wrong, for the log. */
  | { readonly kind: 'failed'; readonly message: string };

const hasKind = (message: unknown, kinds: readonly string[]): boolean =>
  typeof message === 'object' && message !== null && 'kind' in message && typeof message.kind === 'string' && kinds.includes(message.kind);

/** Messages come from our own process at the other end; this tells the type, and refuses what is none. */
export function isJudgeRequest(message: unknown): message is JudgeRequest {
  return hasKind(message, ['edition', 'source']);
}

/** The same at this end. */
export function isJudgeReply(message: unknown): message is JudgeReply {
  return hasKind(message, ['edition', 'source', 'refused', 'failed']);
}
