export type {
  AuditCorrection, AuditExplanation, AuditFinding, AuditProposal, AuditReport, AuditRestatement, AuditService, AuditSuspect, AuditTerm, AuditWhatIf, SourceAudit, SourceFile, AuditMark, ExplanationGrade, Severity,
} from './auditService.js';
export { buildHotlineSchema } from './buildHotlineSchema.js';
export type { Context } from './context.js';
export { csvOf } from './csv.js';
export { decodeQuestion, encodeQuestion } from './names/questionText.js';
export { decodeRecordsRequest, encodeRecordsRequest, type RecordsRequest } from './names/recordsRequest.js';
export { printSchemaText } from './printSchemaText.js';
export { recordsCsv, type RecordsCsv } from './records/index.js';
export { tableOf, type Table, type TableColumn } from './table.js';
