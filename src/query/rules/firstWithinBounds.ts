import { userError } from '../../errors/index.js';
import { LIMITS } from '../limits.js';
import type { Rule } from './rule.js';

/** `first` is from 0 to the page limit. SQLite would take −1 as "all". */
export const firstWithinBounds: Rule = ({ first }) =>
  Number.isInteger(first) && first >= 0 && first <= LIMITS.first
    ? []
    : [userError('FIRST_OUT_OF_RANGE', `"first" is ${first}; it must be a whole number from 0 to ${LIMITS.first}. Use "after" to read on.`, {
        name: 'first', place: { path: 'first' }, data: { found: first, limit: LIMITS.first },
      })];
