import type { Rollup } from '../../src/model/index.js';

/** Who asked where, year by year. */
export const requestsPeople: Rollup = { name: 'requestsPeople', fact: 'requests', date: 'year', levels: ['county', 'requester', 'service'] };
