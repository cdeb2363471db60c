import type { Answering } from '../answer.js';
import type { Lang } from '../model/index.js';
import type { Question } from '../query/index.js';
import type { AuditService } from './auditService.js';

/** What resolvers are given with every request. */
export interface Context extends Answering {
  /** The address of the same rows as CSV, as in `/export.csv?q=…&lang=ZH`. */
  readonly csvUrl: (question: Question, lang: Lang) => string;
  /** Null where reconciliation is not served. */
  readonly audit: AuditService | null;
}
