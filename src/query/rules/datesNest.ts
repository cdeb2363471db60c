import { userError } from '../../errors/index.js';
import { isDateWithin } from '../../model/index.js';
import { screamingCase } from '../../text/index.js';
import type { Rule } from './rule.js';

/** Levels of the calendar that are grouped together lie in one another: a week lies in no month, quarter or year. */
export const datesNest: Rule = ({ groupBy }) => {
  const dates = groupBy.flatMap((level) => (level.kind === 'date' ? [level.name] : []));
  const crossing = dates.filter((level) => level !== 'week' && dates.includes('week') && !isDateWithin('week', level));
  return crossing.map((level) => userError('DATES_CROSS', `groupBy names WEEK and ${screamingCase(level)}; weeks run across ${level}s. Group by one of them, or by DAY, and filter by the other.`, {
    name: level, place: { path: 'groupBy' },
  }));
};
