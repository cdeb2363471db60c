import type { FigurePart, Outcome } from '../outcome.js';

/** The figures that some outcomes rest on. */
export function figuresOfOutcomes(outcomes: readonly Outcome[]): ReadonlySet<string> {
  return new Set(outcomes.flatMap(({ terms }) => terms.map(({ figure }) => figure)));
}

/** The printed parts that some outcomes rest on, each once. A change rests on the value beside it, too. */
export function partsOfOutcomes(outcomes: readonly Outcome[]): { readonly figure: string; readonly part: FigurePart }[] {
  const parts = new Map<string, { figure: string; part: FigurePart }>();
  for (const { terms } of outcomes) {
    for (const { figure, part } of terms) {
      parts.set(`${part}|${figure}`, { figure, part });
      if (part === 'change') parts.set(`value|${figure}`, { figure, part: 'value' });
    }
  }
  return [...parts.values()];
}
