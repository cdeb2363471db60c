export { audit, sheetOf, type Audited, type AuditReport } from './audit.js';
