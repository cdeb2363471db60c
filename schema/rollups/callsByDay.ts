import type { Rollup } from '../../src/model/index.js';

/** Calls by day and place. */
export const callsByDay: Rollup = { name: 'callsByDay', fact: 'calls', date: 'day', levels: ['county', 'service'] };
