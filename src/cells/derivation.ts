import type { Rational } from '../interval/index.js';
import type { Label } from '../model/index.js';
import type { LoadedEdition } from '../query/index.js';
import type { PublishedFigure } from './sources.js';

/** How a number came about. */
export type Derivation =
  | { readonly kind: 'printed'; readonly figure: PublishedFigure; readonly value: Rational }
  | { readonly kind: 'recorded'; readonly label: Label; readonly value: Rational }
  | { readonly kind: 'sum'; readonly value: Rational; readonly terms: readonly { readonly label: Label; readonly of: Derivation }[] }
  | { readonly kind: 'ratio'; readonly value: Rational; readonly numerator: Derivation; readonly denominator: Derivation };

/** The printed figures that a number rests on, each once. */
export function figuresIn(derivation: Derivation): readonly PublishedFigure[] {
  switch (derivation.kind) {
    case 'printed':
      return [derivation.figure];
    case 'recorded':
      return [];
    case 'sum':
      return [...new Set(derivation.terms.flatMap(({ of }) => figuresIn(of)))];
    case 'ratio':
      return [...new Set([...figuresIn(derivation.numerator), ...figuresIn(derivation.denominator)])];
  }
}

/** The editions that a number rests on, each once, oldest loaded first. */
export function editionsIn(derivation: Derivation): readonly LoadedEdition[] {
  const byKey = new Map(figuresIn(derivation).map(({ edition }) => [edition.key, edition]));
  return [...byKey.values()].sort((a, b) => a.key - b.key);
}
