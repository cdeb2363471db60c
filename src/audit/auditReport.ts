import type { Catalogue, Edition, Figure } from '../model/index.js';
import type { ChangeBase, RawFigure, RawReport } from '../report/index.js';
import { audit, type Audited, type AuditReport } from './audit.js';
import { usualBase } from './relations/usualBase.js';

function withBase(figure: RawFigure, base: ChangeBase): Figure {
  const told = figure.changes.find((change) => change.base === base && change.relative !== null) ?? (figure.changes.length === 1 ? figure.changes[0] : undefined);
  return { ...figure, change: told?.base === base || told?.base === null ? (told.relative ?? null) : null };
}

/** A report that was found in a source, laid out as an edition of a star without facts. */
export function auditedReport(raw: RawReport): Audited {
  const edition: Edition = { id: `source-${raw.sha256.slice(0, 12)}`, title: raw.title, publisher: '', period: '', publishedAt: null, sha256: raw.sha256, supersedes: null };
  const catalogue: Catalogue = { version: 'source', units: raw.units, dimensions: [], facts: [] };
  const base = usualBase(raw.figures);
  const figures = raw.figures.map((figure) => withBase(figure, base));
  return { content: { edition, figures, bindings: [], tables: raw.tables }, catalogue, members: new Map(), found: { figures: raw.figures, relations: raw.relations, rankings: raw.rankings, titlePeriod: raw.titlePeriod, notUnderstood: raw.notUnderstood } };
}

/** Audits what was read from a source, with no configuration: the relations are those that were found in it. */
export function auditReport(raw: RawReport): AuditReport {
  return audit(auditedReport(raw));
}
