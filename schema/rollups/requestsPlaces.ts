import type { Rollup } from '../../src/model/index.js';

/** What was asked for where, year by year. */
export const requestsPlaces: Rollup = { name: 'requestsPlaces', fact: 'requests', date: 'year', levels: ['county', 'subcategory', 'service'] };
