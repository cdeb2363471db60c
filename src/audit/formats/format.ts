import type { Catalogue, Lang } from '../../model/index.js';
import type { Audited, AuditReport } from '../audit.js';

/** What of an edition is shown. */
export type AuditedContent = Audited['content'];

/** One way to show an audit as a file. Pure: the same audit gives the same text. */
export type AuditFormat = (report: AuditReport, content: AuditedContent, catalogue: Catalogue, lang: Lang) => string;
