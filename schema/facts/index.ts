export { calls } from './calls.js';
export { indicators } from './indicators.js';
export { knowledge } from './knowledge.js';
export { requests } from './requests.js';
