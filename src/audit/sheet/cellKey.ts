import { shiftPeriod, TOTAL, type Binding, type Member, type Members, type Period } from '../../model/index.js';
import type { Wholes } from './wholes.js';

/** The key of a cell: equal for equal cells. The whole of a dimension cuts nothing. */
export function cellKey(fact: string, measure: string, period: Period, members: ReadonlyMap<string, Member>): string {
  const cuts = [...members].filter(([, member]) => member.code !== TOTAL).map(([dimension, { code }]) => `${dimension}=${code}`).sort();
  return [`${fact}.${measure}`, period, ...cuts].join('|');
}

/** The members along which a binding cuts its fact; the whole is left out. */
export function cutsOf(binding: Binding, universe: ReadonlyMap<string, Members>, wholes: Wholes): Map<string, Member> {
  const cuts = new Map<string, Member>();
  for (const [dimension, code] of Object.entries(binding.members)) {
    const member = universe.get(dimension)?.get(code);
    if (member !== undefined && member !== wholes.get(dimension) && member.depth > 0) cuts.set(dimension, member);
  }
  return cuts;
}

/** The key of the variable that stands for a cell's value a year before. */
export function priorKey(key: string): string {
  return `${key}@prior`;
}

/** The period a year before; null for a week 53 where that year has none. */
export function yearBefore(period: Period): Period | null {
  return shiftPeriod(period, -1);
}
