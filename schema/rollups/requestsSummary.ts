import type { Rollup } from '../../src/model/index.js';

/** A handful of cells: the years, and their channels. */
export const requestsSummary: Rollup = { name: 'requestsSummary', fact: 'requests', date: 'year', levels: ['channel', 'service'] };
