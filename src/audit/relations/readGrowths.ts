import { changesFrom } from '../../report/index.js';
import type { ReadGrowth } from '../sheet/readStructure.js';
import type { Found } from './readRelations.js';

/** Each change that is printed beside the value that it is measured from. */
export function readGrowths({ figures, relations }: Pick<Found, 'figures' | 'relations'>): ReadGrowth[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return relations.filter(({ kind }) => kind === 'GROWTH').flatMap(({ id, whole, parts: [earlier = ''], base, open }): ReadGrowth[] => {
    const figure = byId.get(whole);
    return figure === undefined ? [] : changesFrom({ figure }, base).flatMap(({ relative, difference }): ReadGrowth[] => {
      if (difference !== null) return [{ id: `${id}: ${difference.printed}`, now: whole, earlier, change: { interval: difference.interval, unit: 'OWN' }, open }];
      return relative?.interval == null ? [] : [{ id: `${id}: ${relative.printed}`, now: whole, earlier, change: { interval: relative.interval, unit: relative.unit }, open }];
    });
  });
}
