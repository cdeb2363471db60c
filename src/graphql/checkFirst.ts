import { userError } from '../errors/index.js';
import { LIMITS } from '../query/index.js';

/** @throws a user error where a page is asked for that is smaller than nothing or larger than a page may be. */
export function checkFirst(first: number, path: string): void {
  if (first >= 0 && first <= LIMITS.first) return;
  throw userError('FIRST_OUT_OF_RANGE', `"first" is ${first}; it must be a whole number from 0 to ${LIMITS.first}`, { name: 'first', place: { path }, data: { found: first, limit: LIMITS.first } });
}
