import type { AuditReport } from '../../src/audit/index.js';

/** The findings of an edition with an error that the same edition without it does not give: what is told of how it shortens is told of both. */
export function newFindings(clean: AuditReport, corrupted: AuditReport): AuditReport['findings'] {
  const before = new Map(clean.outcomes.map(({ id, verdict }) => [id, verdict]));
  return corrupted.findings.filter(({ outcomes }) => outcomes.some(({ id, verdict }) => before.get(id) !== verdict));
}
