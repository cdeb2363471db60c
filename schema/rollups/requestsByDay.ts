import type { Rollup } from '../../src/model/index.js';

/** The course of days, by channel and category. */
export const requestsByDay: Rollup = { name: 'requestsByDay', fact: 'requests', date: 'day', levels: ['channel', 'category', 'service'] };
