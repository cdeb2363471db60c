export { csv } from './csv.js';
export type { AuditedContent, AuditFormat } from './format.js';
export { json } from './json.js';
export { junit } from './junit.js';
export type { ReadSource } from './readSource.js';
export { sarif } from './sarif/index.js';
export { textReport, TEXT_WIDTH } from './text/index.js';
