import type { Coordinates } from '../../cells/index.js';
import { DATE_LEVELS, dimensionsOf, periodLevel, TOTAL, type Catalogue, type Fact } from '../../model/index.js';
import type { Json } from '../../text/index.js';

type Box = Coordinates[number];

function onDates({ periods }: Box): Json[] {
  const levels = DATE_LEVELS.map((level) => ({ level, own: periods.filter((period) => periodLevel(period) === level) }));
  const parts = levels.flatMap(({ level, own }) => (own.length === 0 ? [] : [{ [level]: { in: level === 'year' ? own.map(Number) : own } }]));
  return parts.length === 0 ? [] : [{ or: parts }];
}

/**
 * A filter that allows exactly some coordinates. Where every one of them stands at the default member of a dimension, the
 * dimension is left to the default; where one stands at its total, the total is named, so that no default slips in.
 */
export function coordinatesWhere(coordinates: Coordinates, fact: Fact, catalogue: Catalogue): Json {
  const dimensions = dimensionsOf(catalogue, fact).filter(({ name, defaultMember }) =>
    defaultMember === undefined || !coordinates.every(({ members }) => members[name]?.join(',') === defaultMember));
  const boxes = coordinates.map((box): Json => ({
    and: [...onDates(box), ...dimensions.flatMap(({ name, defaultMember }): Json[] => {
      const codes = box.members[name];
      if (codes !== undefined) return [{ [name]: { in: codes } }];
      return defaultMember === undefined ? [] : [{ [name]: { eq: TOTAL } }];
    })],
  }));
  return { or: boxes };
}
