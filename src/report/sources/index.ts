export { checkFigures } from './checkNumbers.js';
export { LIMITS, type Limit } from './limits.js';
export { readDocument } from './readDocument.js';
