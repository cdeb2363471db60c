export { LIMITS, type Limit } from './limits.js';
export { readDocument } from './readDocument.js';
