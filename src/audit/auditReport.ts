import type { Catalogue, Edition } from '../model/index.js';
import type { RawReport } from '../report/index.js';
import { asRead } from './asRead.js';
import { audit, type Audited, type AuditReport } from './audit.js';

/** A report that was found in a source, laid out as an edition of a star without facts. */
export function auditedReport(raw: RawReport): Audited {
  const edition: Edition = { id: `source-${raw.sha256.slice(0, 12)}`, title: raw.title, publisher: '', period: '', publishedAt: null, sha256: raw.sha256, supersedes: null };
  const catalogue: Catalogue = { version: 'source', units: raw.units, dimensions: [], facts: [] };
  const { figures, tables, relations, rankings, titlePeriod, notUnderstood } = raw;
  return asRead({ content: { edition, figures, bindings: [], tables, reading: { relations, rankings, titlePeriod, notUnderstood } }, catalogue, members: new Map() });
}

/** Audits what was read from a source, with no configuration: the relations are those that were found in it. */
export function auditReport(raw: RawReport): AuditReport {
  return audit(auditedReport(raw));
}
