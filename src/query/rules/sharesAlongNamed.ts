import { userError } from '../../errors/index.js';
import { didYouMean } from '../../text/index.js';
import type { Needs } from '../question.js';
import type { Rule } from './rule.js';

function alongIn(needs: Needs): readonly string[] {
  return needs.shares.flatMap(({ along, denominator }) => [...(along === null ? [] : [along]), ...alongIn(denominator)]);
}

/** A share is taken along a dimension that the question groups or filters by. */
export const sharesAlongNamed: Rule = ({ needs, groupBy, region, defaults }) => {
  const named = new Set([
    ...groupBy.map((level) => (level.kind === 'date' ? 'date' : level.dimension)),
    ...region.flatMap(({ members }) => [...members.keys()]).filter((name) => !defaults.has(name)),
    ...defaults.keys(),
  ]);
  return alongIn(needs)
    .filter((along) => !named.has(along))
    .map((along) => userError('DIMENSION_NOT_GROUPED', `share(along: "${along}") needs a dimension that is grouped or filtered: ${[...named].join(', ')}.${didYouMean(along, named)}`, {
      name: along, place: { path: 'share.along' }, data: { valid: [...named] },
    }));
};
