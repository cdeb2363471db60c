import type { Answering } from '../answer.js';
import type { Lang } from '../model/index.js';
import type { Question } from '../query/index.js';
import type { AuditService } from './auditService.js';
import type { RecordsRequest } from './names/recordsRequest.js';

/** What resolvers are given with every request. */
export interface Context extends Answering {
  /** The address of the same rows as CSV, as in `/export.csv?q=…&lang=ZH`. */
  readonly csvUrl: (question: Question, lang: Lang) => string;
  /** The address of records as CSV, as in `/records.csv?q=…&lang=ZH`. */
  readonly recordsCsvUrl: (request: RecordsRequest, lang: Lang) => string;
  /** Null where reconciliation is not served. */
  readonly audit: AuditService | null;
}
