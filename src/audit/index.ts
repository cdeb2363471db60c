export { ASSERTIONS } from './assertions/index.js';
export { audit, type Audited, type AuditReport } from './audit.js';
export { auditEdition, gatherEdition, type AuditedEdition } from './auditEdition.js';
export { EXPLANATION_KINDS, type Edit, type ExplanationKind } from './explanations/edit.js';
export type { Explanation, ExplanationGrade, Finding, Suspect } from './findings/finding.js';
export type { Assertion, FigurePart, Outcome, OutcomeTerm, Severity } from './outcome.js';
export { whatIf, type ProposedCorrection, type WhatIf } from './whatIf.js';
