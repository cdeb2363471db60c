import type { Rollup } from '../../src/model/index.js';

/** Calls by month and place. */
export const callsByMonth: Rollup = { name: 'callsByMonth', fact: 'calls', date: 'month', levels: ['county', 'service'] };
