import { isCount, type Entry } from '../entry.js';
import type { RawRelation } from '../rawReport.js';
import { relation } from './proposal.js';

/** Figures that print one change both in percent and in their own unit, from one base. */
export function differences(entries: readonly Entry[]): RawRelation[] {
  return entries.filter(isCount).flatMap((entry): RawRelation[] => {
    const absolute = entry.figure.changes.find(({ difference }) => difference !== null);
    const relative = absolute === undefined ? undefined : entry.figure.changes.find((change) => change.relative?.value != null && (change.base === absolute.base || change.base === null || absolute.base === null));
    return relative === undefined ? [] : [relation('DIFFERENCE', entry, [], ['GRAMMAR'], false)];
  });
}
