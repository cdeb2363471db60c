import type { Verdict } from '../cells/index.js';
import { userError } from '../errors/index.js';
import type { AuditFinding, Severity } from './auditService.js';
import { checkFirst } from './checkFirst.js';

/** Which findings to show; null where all may be. */
export interface FindingsWanted {
  readonly verdict: readonly Verdict[] | null;
  readonly severity: readonly Severity[] | null;
  readonly first: number;
  /** The id of the last finding seen. */
  readonly after: string | null;
}

/** @throws a user error where the page is out of bounds, or `after` names no finding. */
export function findingsPage(findings: readonly AuditFinding[], { verdict, severity, first, after }: FindingsWanted): readonly AuditFinding[] {
  checkFirst(first, 'findings.first');
  const wanted = findings.filter((finding) => (verdict?.includes(finding.verdict) ?? true) && (severity?.includes(finding.severity) ?? true));
  const last = after === null ? -1 : wanted.findIndex(({ id }) => id === after);
  if (after !== null && last === -1) throw userError('INVALID_CURSOR', '"after" is not the id of one of these findings', { name: after.slice(0, 100), place: { path: 'findings.after' } });
  return wanted.slice(last + 1, last + 1 + first);
}
