import type { Catalogue } from '../../model/index.js';
import type { Plan } from '../plan.js';
import { grainNeeded } from '../rewrites/grainNeeded.js';
import type { Snapshot } from '../snapshot.js';
import { levelsOf } from './lattice.js';

/**
 * A question as lines of a log that `readLog` reads, such as `1 requests month channel service`: how each of the slices that
 * are summed for it cuts its fact, slices that cut alike once. None where no rows are summed.
 */
export function logLines({ aggregates }: Plan, catalogue: Catalogue, snapshot: Snapshot): readonly string[] {
  const lines = aggregates.map(({ fact, slice, components, closing }) => {
    const grain = grainNeeded(slice, [...components, ...closing], catalogue, snapshot);
    // Stocks are taken from the last day that has any.
    const date = closing.length > 0 || grain.date === 'week' ? 'day' : grain.date;
    return ['1', fact, date, ...levelsOf(grain, catalogue, fact)].join(' ');
  });
  return [...new Set(lines)];
}
