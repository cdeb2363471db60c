import type { Figure, FigureChange, PrintedBase } from '../../model/index.js';

/** A figure with every change that is printed of it. */
export type ChangedFigure = Figure & { readonly changes: readonly FigureChange[] };

function commonest(figures: readonly ChangedFigure[], isCounted: (change: FigureChange) => boolean): PrintedBase | undefined {
  const counts = new Map<PrintedBase, number>();
  for (const base of figures.flatMap(({ changes }) => [...new Set(changes.filter(isCounted).map((change) => change.base))])) counts.set(base, (counts.get(base) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The base that most changes of a report are measured from, those in percent first: earlier values of different times are never added. */
export function usualBase(figures: readonly ChangedFigure[]): PrintedBase {
  return commonest(figures, ({ relative }) => relative !== null) ?? commonest(figures, () => true) ?? null;
}
