import { userError } from '../../errors/index.js';
import { screamingCase } from '../../text/index.js';
import type { Rule } from './rule.js';

/** Labels and codes are ordered by only where their level is grouped. */
export const orderedByGrouped: Rule = ({ orderBy, groupBy }) =>
  orderBy.flatMap(({ level }, index) =>
    level === null || groupBy.some(({ name }) => name === level.name)
      ? []
      : [userError('DIMENSION_NOT_GROUPED', `orderBy names ${screamingCase(level.name)}, which is not in groupBy; add it there or order by another`, {
          name: level.name, place: { path: `orderBy[${index}].dimension` },
        })]);
