import { userError } from '../errors/index.js';
import type { AuditService } from './auditService.js';
import type { Context } from './context.js';

/** @throws a user error where reconciliation is not served: an empty list would say that nothing was found. */
export function auditOf({ audit }: Context): AuditService {
  if (audit === null) throw userError('NOT_AVAILABLE', 'Reconciliation is not served yet');
  return audit;
}
