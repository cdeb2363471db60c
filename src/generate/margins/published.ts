import type { Fact } from '../../model/index.js';
import { groupBy } from '../../text/index.js';
import { joinStated } from './joinStated.js';
import { limitsOf } from './limits.js';
import { marginKey, type Margin } from './margin.js';
import { statedOf, type Source, type Stated } from './source.js';

/** The figures of a fact's counts, cell by cell, for one measure. */
export function statedCells(source: Source, fact: Fact, measure: string): Stated[][] {
  const stated = statedOf(source, fact, ['rows', 'sum']).filter((each) => each.measure === measure);
  return [...groupBy(stated, ({ service, members }) => `${service}|${marginKey(members)}`).values()];
}

/** The margins that an edition prints for a measure, in reading order. */
export function publishedMargins(source: Source, fact: Fact, measure: string): Margin[] {
  return statedCells(source, fact, measure).flatMap((cell) => joinStated(cell, ({ figure: { interval } }) => (interval === null ? null : limitsOf(interval)), ({ figure }) => figure.printed));
}
