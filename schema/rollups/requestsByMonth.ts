import type { Rollup } from '../../src/model/index.js';

/** Every dimension at its finest, month by month: what no smaller rollup holds. */
export const requestsByMonth: Rollup = { name: 'requestsByMonth', fact: 'requests', date: 'month', levels: ['subchannel', 'county', 'requester', 'subcategory', 'subhandling', 'service'] };
