export { amountAt, type Amount } from './amount.js';
export { directionsSaid } from './directionsSaid.js';
export { measureWordAtFront, RATE_UNIT, unitOf } from './measureWords.js';
export { notFiguresIn, type NotFigure } from './notFigures.js';
export { plainText } from './plainText.js';
export type { Base, ProseChange, ProseFigure, ProseReading, Standing } from './proseFigure.js';
export { isNamedAgain } from './namedAgain.js';
export { readProse } from './readProse.js';
export { AVERAGE, baseIn, cleanLabel } from './words.js';
