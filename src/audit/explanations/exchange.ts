import type { Figure } from '../../model/index.js';
import type { Outcome } from '../outcome.js';
import type { Sheet } from '../sheet/sheet.js';
import { isBlank, withContentOf, type Content } from './content.js';

/** Two figures that may stand in each other's place. */
export type Pair = readonly [Figure, Figure];

/** Both figures of every pair with what the other prints; null where that cannot be read, or where nothing would change places. */
export function exchanged(sheet: Sheet, pairs: readonly Pair[], content: Content): Figure[] | null {
  if (pairs.every(([a, b]) => isBlank(a, content) && isBlank(b, content))) return null;
  const figures: Figure[] = [];
  for (const [a, b] of pairs) {
    const [first, second] = [withContentOf(sheet, a, b, content), withContentOf(sheet, b, a, content)];
    if (first === null || second === null) return null;
    figures.push(first, second);
  }
  return figures;
}

/** What of the failed outcomes a figure stands in, and as what; figures of equal standing can change places unnoticed. */
export type Standing = ReadonlyMap<string, string>;

/** The standing of every figure in some failed outcomes. */
export function standingIn(targets: readonly Outcome[]): Standing {
  const standing = new Map<string, string>();
  targets.forEach(({ terms }, index) => {
    for (const { figure, part, role, weight } of terms) standing.set(figure, `${standing.get(figure) ?? ''} ${index}:${part}:${role}:${weight}`);
  });
  return standing;
}

/**
 * The pairs whose exchange some outcome would notice: a sum does not notice that two of its parts change places, but
 * earlier values, which hang on a value and the change beside it, do where only one of the two is exchanged.
 */
export function noticed(pairs: readonly Pair[], content: Content, standing: Standing): Pair[] {
  const hasChange = ({ id }: Figure): boolean => standing.get(id)?.includes(':change:') === true;
  return pairs.filter(([a, b]) => {
    const half = content !== 'both' && (hasChange(a) || hasChange(b));
    return half || (content !== 'change' && standing.get(a.id) !== standing.get(b.id));
  });
}
