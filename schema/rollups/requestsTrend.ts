import type { Rollup } from '../../src/model/index.js';

/** The course of months, by channel and category. */
export const requestsTrend: Rollup = { name: 'requestsTrend', fact: 'requests', date: 'month', levels: ['channel', 'category', 'service'] };
