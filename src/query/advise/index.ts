export { advise, type Advice, type AdviceLimits, type LoggedQuestions } from './advise.js';
export type { FactStatistics } from './lattice.js';
export { logLines } from './logLines.js';
export { readLog } from './readLog.js';
export { statisticsOf } from './statisticsOf.js';
