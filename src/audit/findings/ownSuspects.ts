import { applyEdit, type Edit } from '../explanations/edit.js';
import type { Outcome } from '../outcome.js';
import type { Sheet } from '../sheet/sheet.js';
import { DEFAULT_BUDGET, feasibility, minimalWithin } from '../solver/index.js';
import { groupOf, partOfGroup } from '../system/groups.js';
import { systemOf } from '../system/systemOf.js';
import type { Explanation, Suspect } from './finding.js';
import { blocksAround, type Suspicion } from './suspects.js';

/** Explanations whose own sets are looked for: the first ones. */
const MOST_LOOKED_AT = 6;

/** The minimal sets among what an edit changes, under the first way of rounding in which they are enough. None where there is no such way. */
function minimalSetsOf(sheet: Sheet, around: readonly ReadonlySet<string>[], edit: Edit): Suspect[] {
  const given = new Set(edit.parts.map(groupOf));
  const edited = applyEdit(sheet, edit);
  for (const model of sheet.models) {
    const sets = around.map((block) => minimalWithin(systemOf(sheet, block, model), given, DEFAULT_BUDGET, () => feasibility(systemOf(edited, block, model), DEFAULT_BUDGET) === 'feasible'));
    const known = sets.flatMap((each) => each ?? []);
    if (sets.every((each) => each !== null) && known.length > 0) return known.map((set) => ({ parts: set.map(partOfGroup), weight: set.length, unique: false }));
  }
  return [];
}

const keyOf = ({ parts }: Suspect): string => parts.map(groupOf).sort().join(' + ');

/** Does an edit change all of some set that is known? */
function holdsOne({ parts }: Edit, suspects: readonly Suspect[]): boolean {
  const given = new Set(parts.map(groupOf));
  return suspects.some((suspect) => suspect.parts.every((part) => given.has(groupOf(part))));
}

/**
 * The suspects with those that explanations name beside them. Only the lightest sets are searched, and where whole rows changed
 * places that search ends before it finds any; but what puts everything right holds a minimal set, however large. Such a set is
 * never the only one; one that weighs no more than another takes its being the only one away.
 */
export function withOwnSuspects(sheet: Sheet, targets: readonly Outcome[], suspicion: Suspicion, explanations: readonly Explanation[]): Suspicion {
  const edits = explanations.filter(({ grade, edit }) => grade !== 'PARTIAL' && edit.dropped.size === 0 && edit.wholes.size === 0).slice(0, MOST_LOOKED_AT).map(({ edit }) => edit);
  const unheld = edits.filter((edit) => !holdsOne(edit, suspicion.suspects));
  const around = unheld.length === 0 ? [] : blocksAround(sheet, targets);
  const known = new Map(suspicion.suspects.map((suspect) => [keyOf(suspect), suspect]));
  for (const edit of unheld) for (const own of holdsOne(edit, [...known.values()]) ? [] : minimalSetsOf(sheet, around, edit)) if (!known.has(keyOf(own))) known.set(keyOf(own), own);
  const suspects = [...known.values()].sort((a, b) => a.weight - b.weight);
  const isOnly = (suspect: Suspect): boolean => suspect.unique && suspects.every((other) => other === suspect || other.weight > suspect.weight || suspicion.suspects.includes(other));
  return { ...suspicion, suspects: suspects.map((suspect) => ({ ...suspect, unique: isOnly(suspect) })) };
}
