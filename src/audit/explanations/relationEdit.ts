import { compare, rational, type Rational } from '../../interval/index.js';
import type { Label } from '../../model/index.js';
import { relationName } from '../sheet/cellName.js';
import type { Sheet } from '../sheet/sheet.js';
import type { Relation } from '../sheet/structure.js';
import type { Outcome } from '../outcome.js';
import type { Edit, ExplanationKind } from './edit.js';

/** The relations that some outcomes judge. */
export function relationsOf(sheet: Sheet, targets: readonly Outcome[]): Relation[] {
  return sheet.structure.relations.filter(({ id }) => targets.some((target) => target.id.endsWith(`: ${id}`)));
}

/** A smaller number is printed somewhere by accident. */
const TELLING = rational(100);

/** What it costs to say that a number is just what is printed elsewhere: less than a slip of the hand, unless it is small. */
export function costOfNaming(number: Rational): number {
  return compare(number, TELLING) >= 0 ? 3 : 5;
}

/** An edit that takes relations as not being sums, but as what `to` says; `key` tells it from others of its kind. */
export function relationEdit(kind: ExplanationKind, cost: number, sheet: Sheet, relations: readonly Relation[], key: string, to: Label, text: Label): Edit {
  return {
    id: `${kind}: ${relations.map(({ id }) => id).join('; ')} → ${key}`, kind, cost, figures: new Map(), dropped: new Set(relations.map(({ id }) => id)), wholes: new Map(),
    changes: [], relations: relations.map((relation) => ({ relation: relation.id, from: relationName(sheet, relation), to })), parts: [], text,
  };
}
