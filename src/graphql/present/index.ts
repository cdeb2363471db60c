export { both, describeFact, describeMeasure } from './describe.js';
export { decimalOf, lowerText, numberOf, upperText } from './number.js';
export { derivationLines } from './derivation.js';
export { displayChange } from './change.js';
export { displayValue } from './value.js';
export { formulaText } from './formula.js';
export { readingOrder } from './readingOrder.js';
