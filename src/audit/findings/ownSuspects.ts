import type { Edit } from '../explanations/edit.js';
import type { Outcome } from '../outcome.js';
import type { Sheet } from '../sheet/sheet.js';
import { DEFAULT_BUDGET, minimalWithin } from '../solver/index.js';
import { groupOf, partOfGroup } from '../system/groups.js';
import { systemOf } from '../system/systemOf.js';
import type { Suspect } from './finding.js';
import { blocksAround } from './suspects.js';

/**
 * Where the search for suspects ended before it found any, as it does where whole rows changed places: the minimal sets among
 * what an explanation changes, under the first way of rounding in which they are enough. None where there is no such way.
 */
export function ownSuspects(sheet: Sheet, targets: readonly Outcome[], { parts, dropped, wholes }: Edit): Suspect[] {
  if (dropped.size > 0 || wholes.size > 0) return [];
  const given = new Set(parts.map(groupOf));
  const around = blocksAround(sheet, targets);
  for (const model of sheet.models) {
    const sets = around.map((block) => minimalWithin(systemOf(sheet, block, model), given, DEFAULT_BUDGET));
    const known = sets.flatMap((each) => each ?? []);
    if (sets.every((each) => each !== null) && known.length > 0) return known.map((set) => ({ parts: set.map(partOfGroup), weight: set.length, unique: false }));
  }
  return [];
}
