import type { Catalogue, Lang } from '../../model/index.js';
import type { Audited, AuditReport } from '../audit.js';
import type { ReadSource } from './readSource.js';

/** What of an edition is shown. */
export type AuditedContent = Audited['content'];

/** One way to show an audit as a file, beside the source where one was read. Pure: the same audit gives the same text. */
export type AuditFormat = (report: AuditReport, content: AuditedContent, catalogue: Catalogue, lang: Lang, source?: ReadSource | null) => string;
