import { userError } from '../../errors/index.js';
import { LIMITS } from '../limits.js';
import type { Rule } from './rule.js';

/** No level is grouped by twice, and not too many are. */
export const groupedOnce: Rule = ({ groupBy }) => {
  const repeated = groupBy.filter((level, index) => groupBy.findIndex(({ name }) => name === level.name) !== index);
  const twice = repeated.map(({ name }) => userError('GROUPED_TWICE', `"${name}" stands twice in groupBy; name it once`, { name, place: { path: 'groupBy' } }));
  return groupBy.length <= LIMITS.groupBy
    ? twice
    : [...twice, userError('TOO_MANY_DIMENSIONS', `groupBy names ${groupBy.length} dimensions; at most ${LIMITS.groupBy} are grouped at once`, {
        place: { path: 'groupBy' }, data: { found: groupBy.length, limit: LIMITS.groupBy },
      })];
};
