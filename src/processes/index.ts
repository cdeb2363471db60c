export { answerParent } from './answerParent.js';
export { ChildPool, type ChildPoolOptions, type Refusals } from './childPool.js';
export { programBeside, type Program } from './program.js';
