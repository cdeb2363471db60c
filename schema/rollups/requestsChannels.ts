import type { Rollup } from '../../src/model/index.js';

/** How requests came in where, year by year. */
export const requestsChannels: Rollup = { name: 'requestsChannels', fact: 'requests', date: 'year', levels: ['channel', 'county', 'service'] };
