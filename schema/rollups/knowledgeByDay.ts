import type { Rollup } from '../../src/model/index.js';

/** Stocks count on the last day of a period, so days are kept. */
export const knowledgeByDay: Rollup = { name: 'knowledgeByDay', fact: 'knowledge', date: 'day', levels: ['county', 'service', 'content'] };
