import type { Rollup } from '../../src/model/index.js';

/** Every dimension at its outer level, month by month. */
export const requestsOverview: Rollup = { name: 'requestsOverview', fact: 'requests', date: 'month', levels: ['channel', 'county', 'requester', 'category', 'handling', 'service'] };
