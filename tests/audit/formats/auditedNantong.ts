import { catalogue } from '../../../schema/catalog.js';
import { audit, type AuditedContent, type AuditFormat, type AuditReport } from '../../../src/audit/index.js';
import type { EditionContent, Lang } from '../../../src/model/index.js';
import { auditedOf } from '../../support/auditedOf.js';
import { readNantong2024 } from '../../support/nantong2024.js';

/** The edition of Nantong for 2024 with its audit, ready to be shown. */
export interface Shown {
  readonly report: AuditReport;
  readonly content: AuditedContent;
  readonly as: (format: AuditFormat, lang?: Lang) => string;
}

/** Audits the edition, or what a test makes of it. */
export async function auditedNantong(change: (content: EditionContent) => EditionContent = (content) => content): Promise<Shown> {
  const content = change(await readNantong2024());
  const report = audit(auditedOf(content, catalogue));
  return { report, content, as: (format, lang = 'EN') => format(report, content, catalogue, lang) };
}
