import { audit, type Judging } from '../../audit/index.js';
import type { SourceAudit, SourceFile } from '../../graphql/index.js';
import { auditSource } from './auditSource.js';

/** Where audits are carried out. */
export interface Judges {
  /** Of a loaded edition, kept until the data changes. */
  readonly edition: Judging;
  /** Of an edition as somebody proposes to correct it. */
  readonly proposal: Judging;
  /** Of a published file. @throws a user error where it cannot be read. */
  readonly source: (file: SourceFile) => Promise<SourceAudit>;
}

/** In this process: where nobody else waits for it. */
export const judgingHere: Judges = { edition: audit, proposal: audit, source: auditSource };
