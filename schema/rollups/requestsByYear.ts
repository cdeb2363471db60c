import type { Rollup } from '../../src/model/index.js';

/** Every dimension at its outer level, year by year: filters on several dimensions. */
export const requestsByYear: Rollup = { name: 'requestsByYear', fact: 'requests', date: 'year', levels: ['channel', 'county', 'requester', 'category', 'handling', 'service'] };
