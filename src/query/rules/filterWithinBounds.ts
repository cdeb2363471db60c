import { userError } from '../../errors/index.js';
import { LIMITS } from '../limits.js';
import type { Rule } from './rule.js';

/** A filter that mixes dimensions does not come to too many disjoint parts. */
export const filterWithinBounds: Rule = ({ region }) =>
  region.length <= LIMITS.boxes
    ? []
    : [userError('FILTER_TOO_COMPLEX', `the filter comes to ${region.length} separate parts; at most ${LIMITS.boxes} are answered at once`, {
        place: { path: 'where' }, data: { found: region.length, limit: LIMITS.boxes },
      })];
